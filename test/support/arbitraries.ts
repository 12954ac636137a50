import fc from 'fast-check';
import { clausesOf, type Entry, type EntryValue, type Review, type Submission, type Template } from '../../src/model';
import { definitionOf, type EntrySpec } from '../../src/rules';

/** What one cell of an entry may hold: mostly valid, with the ends of the range, decimals and zero. */
function validValue({ type, options = [], min = 0, max = 20, step }: EntrySpec): fc.Arbitrary<EntryValue> {
  switch (type) {
    case 'yesno':
      return fc.constantFrom('是', '否');
    case 'choice':
      return fc.constantFrom(...options);
    case 'count':
    case 'list':
      return fc.oneof(fc.integer({ min, max }), fc.constant(min), fc.constant(max));
    case 'points': {
      const unit = step ?? 0.01;
      const steps = Math.round((max - min) / unit);
      const point = (n: number) => Number((min + n * unit).toFixed(6));
      return fc.oneof(fc.constant(min), fc.constant(max), fc.integer({ min: 0, max: steps }).map(point));
    }
    case 'number':
      return fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
    case 'date':
      return fc.constant('2021-05-27');
    case 'text':
      return fc.constantFrom('文字', '=1+1', '@x');
  }
}

/** What a careless paste leaves behind. */
const INVALID: readonly EntryValue[] = [-1, 1.5, 0.333, 9999, '三次', '2', '有', ' 是 '];

/** An entry of a clause: sometimes absent, sometimes of some years only. */
function entryOf(spec: EntrySpec, invalid: boolean): fc.Arbitrary<Entry | undefined> {
  const value = invalid
    ? fc.oneof({ weight: 4, arbitrary: validValue(spec) }, fc.constantFrom(...INVALID))
    : validValue(spec);
  const fields = fc.record(
    Object.fromEntries(spec.fields.map(({ key }) => [key, value])),
    spec.fields.length > 1 ? { requiredKeys: spec.fields.slice(1).map(({ key }) => key) } : {},
  );
  return fc.oneof({ weight: 5, arbitrary: fields }, fc.constant(undefined));
}

export type FillingOptions = { readonly invalid?: boolean; readonly review?: boolean };

/** Random fillings of a template: entries with blanks and, where asked for, reviews and what does not belong. */
export function fillings(
  template: Template,
  { invalid = false, review = true }: FillingOptions = {},
): fc.Arbitrary<Pick<Submission, 'entries' | 'review'>> {
  const clauses = clausesOf(template).map(({ clause }) => clause);
  const entries = fc.tuple(...clauses.map(({ rule }) => entryOf(definitionOf(rule).entry(rule), invalid)));
  const reviews = fc.tuple(
    ...clauses.map(({ rule }) =>
      review
        ? fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, entryOf(definitionOf(rule).entry(rule), invalid))
        : fc.constant(undefined),
    ),
  );
  return fc.tuple(entries, reviews).map(([given, reviewed]) => ({
    entries: present(clauses.map(({ id }, i) => [id, given[i]])),
    review: present(
      clauses.map(({ id }, i): [string, Review | undefined] => [
        id,
        reviewed[i] && { entry: reviewed[i], reason: '核定' },
      ]),
    ),
  }));
}

const present = <T>(pairs: readonly (readonly [string, T | undefined])[]): Record<string, T> =>
  Object.fromEntries(pairs.filter((pair): pair is readonly [string, T] => pair[1] !== undefined));
