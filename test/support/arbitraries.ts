import fc from 'fast-check';
import {
  clausesOf,
  type Entry,
  type EntryValue,
  type ListRow,
  type Review,
  type Submission,
  type Template,
} from '../../src/model';
import { definitionOf, type EntryFormat, type EntrySpec, formatOf } from '../../src/rules';
import { hasReview, listEntry } from '../../src/sheets';

/** What one cell of an entry may hold: mostly valid, with the ends of the range, decimals and zero. */
function validValue({ type, options = [], min = 0, max = 20, step }: EntryFormat): fc.Arbitrary<EntryValue> {
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

/** An entry of a clause: sometimes absent, sometimes of some years only, sometimes without what may be left out. */
function entryOf(spec: EntrySpec, invalid: boolean): fc.Arbitrary<Entry | undefined> {
  const value = (format: EntryFormat) =>
    invalid ? fc.oneof({ weight: 4, arbitrary: validValue(format) }, fc.constantFrom(...INVALID)) : validValue(format);
  const [first, ...others] = spec.fields;
  if (!first) return fc.constant(undefined);
  const required = others.length === 0 ? [first] : others;
  const fields = fc.record(Object.fromEntries(spec.fields.map((field) => [field.key, value(formatOf(spec, field))])), {
    requiredKeys: required.filter(({ optional }) => !optional).map(({ key }) => key),
  });
  const some = fields.map((entry) => (Object.keys(entry).length > 0 ? entry : undefined));
  return fc.oneof({ weight: 5, arbitrary: some }, fc.constant(undefined));
}

/** Names as lists have them: some twice, some that formulas could take for patterns, comparisons or numbers. */
const NAMES = [
  '示例一公司',
  '示例二公司',
  ' 示例二公司',
  '示例*公司',
  '示例?公司',
  '~示例',
  '>5',
  'ABC',
  'abc',
  '007',
  '=1+1',
];

/** An object with some of these properties. */
const someOf = <T>(properties: readonly (readonly [string, fc.Arbitrary<T>])[]): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(...properties.map(([, value]) => fc.option(value, { nil: undefined })))
    .map((values) => present(properties.map(([key], i) => [key, values[i]])));

/** The rows of a form's lists. */
const listsOf = ({ lists }: Template): fc.Arbitrary<Submission['lists']> =>
  someOf<readonly ListRow[]>(
    lists.map(({ id, columns }) => {
      const row = someOf<EntryValue>(
        columns.map((column) => [
          column.id,
          column.type === 'text' ? fc.constantFrom(...NAMES) : validValue(listEntry(column)),
        ]),
      ).filter((cells) => Object.keys(cells).length > 0);
      return [id, fc.array(row, { minLength: 1, maxLength: 6 })];
    }),
  );

/** Parameters, some of them not set; weights add up to 1 half of the time. */
function parametersOf({ parameters, total }: Template): fc.Arbitrary<Submission['parameters']> {
  const any = someOf(
    parameters.map(({ id, min = 0, max = 10 }) => {
      const hundredths = fc.integer({ min: min * 100, max: max * 100 });
      return [id, hundredths.map((n) => n / 100)];
    }),
  );
  if (!total) return any;
  const others = total.parts.length - 1;
  const weights = fc
    .array(fc.integer({ min: 1, max: 50 }), { minLength: others, maxLength: others })
    .map((hundredths): Record<string, number> => {
      const rest = 100 - hundredths.reduce((sum, n) => sum + n, 0);
      return Object.fromEntries(total.parts.map(({ weight }, i) => [weight, (hundredths[i] ?? rest) / 100]));
    });
  return fc.oneof(any, weights);
}

export type FillingOptions = { readonly invalid?: boolean; readonly review?: boolean };

/** Random fillings of a template: entries with blanks and, where asked for, reviews and what does not belong. */
export function fillings(
  template: Template,
  { invalid = false, review = true }: FillingOptions = {},
): fc.Arbitrary<Pick<Submission, 'entries' | 'review' | 'parameters' | 'lists'>> {
  const clauses = clausesOf(template).map(({ clause }) => clause);
  const entries = fc.tuple(...clauses.map(({ rule }) => entryOf(definitionOf(rule).entry(rule), invalid)));
  const isReviewed = review && hasReview(template);
  const reviews = fc.tuple(
    ...clauses.map(({ rule }) =>
      isReviewed
        ? fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, entryOf(definitionOf(rule).entry(rule), invalid))
        : fc.constant(undefined),
    ),
  );
  return fc.tuple(entries, reviews, parametersOf(template), listsOf(template)).map(([given, reviewed, set, lists]) => ({
    parameters: set,
    lists,
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
