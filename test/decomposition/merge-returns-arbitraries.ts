import fc from 'fast-check';
import type { Returned } from '../../src/decomposition';
import { clausesOf, type DepartmentReturn, type Entry, type EntryValue, type Submission } from '../../src/model';
import { definitionOf } from '../../src/rules';
import { content, IDS, sample, unitWith } from './merge-returns-sample';

export const DEPARTMENTS = ['县公安局', '县财政局', '县司法局', '县邮政局'] as const;
export const KEYS = clausesOf(sample).flatMap(({ clause }) =>
  definitionOf(clause.rule)
    .entry(clause.rule)
    .fields.map(({ key }): readonly [string, string] => [clause.id, key]),
);

/** Few of them, so that they often agree. */
const value = fc.constantFrom<EntryValue>(1, 2, '1', '坏', ' ');
const words = fc.constantFrom('', '甲', '乙', '甲乙');

const entries: fc.Arbitrary<Record<string, Entry>> = fc
  .tuple(...KEYS.map(() => fc.option(value, { nil: undefined })))
  .map((found) => {
    const all: Record<string, Entry> = {};
    KEYS.forEach(([id, key], i) => {
      const one = found[i];
      if (one !== undefined) all[id] = { ...all[id], [key]: one };
    });
    return all;
  });

const person = fc.record(
  { name: fc.constantFrom('张三', '李四', ' '), telephone: fc.constantFrom('0376-0000000', '0376-0000001') },
  { requiredKeys: [] },
);
export const returnOf: fc.Arbitrary<DepartmentReturn> = fc
  .record({
    entries,
    notes: fc.record({ [IDS.count]: words, [IDS.met]: words }, { requiredKeys: [] }),
    materials: fc.record({ 'sample/1': fc.constantFrom('甲\n乙', '乙', ' A', 'a') }, { requiredKeys: [] }),
    person,
  })
  .map(content);

export const returned: fc.Arbitrary<readonly Returned[]> = fc.array(
  fc.record({ department: fc.constantFrom(...DEPARTMENTS), file: fc.constant('表.xlsx'), content: returnOf }),
  { maxLength: 5 },
);

export const unit: fc.Arbitrary<Submission> = fc
  .record({
    entries,
    notes: fc.record({ [IDS.count]: words }, { requiredKeys: [] }),
    contacts: fc.array(
      fc.tuple(fc.constantFrom(...DEPARTMENTS), person).map(([department, one]) => ({ department, ...one })),
      { maxLength: 4 },
    ),
    before: fc.dictionary(fc.constantFrom(...DEPARTMENTS), returnOf, { noNullPrototype: true }),
  })
  .map(unitWith);

export const options = fc.record({
  preferLead: fc.boolean(),
  choices: fc.dictionary(
    fc.constantFrom(...KEYS.map(([id, key]) => `${id}@${key}`)),
    fc.constantFrom('', ...DEPARTMENTS),
    { noNullPrototype: true },
  ),
});
