import fc from 'fast-check';
import { type MergeReport, type Returned, spotKey } from '../../src/decomposition';
import { clausesOf, type DepartmentReturn, type Entry, type EntryValue, type Submission } from '../../src/model';
import { definitionOf } from '../../src/rules';
import { content, IDS, isRight, merge, sample, unitWith } from './merge-returns-sample';

const RUNS = { numRuns: 300, seed: 6 };
const DEPARTMENTS = ['县公安局', '县财政局', '县司法局', '县邮政局'] as const;
const KEYS = clausesOf(sample).flatMap(({ clause }) =>
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
const returnOf: fc.Arbitrary<DepartmentReturn> = fc
  .record({
    entries,
    notes: fc.record({ [IDS.count]: words, [IDS.met]: words }, { requiredKeys: [] }),
    materials: fc.record({ 'sample/1': fc.constantFrom('甲\n乙', '乙', ' A', 'a') }, { requiredKeys: [] }),
    person,
  })
  .map(content);

const returned: fc.Arbitrary<readonly Returned[]> = fc.array(
  fc.record({ department: fc.constantFrom(...DEPARTMENTS), file: fc.constant('表.xlsx'), content: returnOf }),
  { maxLength: 5 },
);

const unit: fc.Arbitrary<Submission> = fc
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

const options = fc.record({
  preferLead: fc.boolean(),
  choices: fc.dictionary(
    fc.constantFrom(...KEYS.map(([id, key]) => `${id}@${key}`)),
    fc.constantFrom('', ...DEPARTMENTS),
    { noNullPrototype: true },
  ),
});

const isBlank = (found: EntryValue | undefined) => found === undefined || String(found).trim() === '';
const equal = (one: EntryValue | undefined, other: EntryValue | undefined) =>
  one === other || (typeof one === 'string' && typeof other === 'string' && one.trim() === other.trim());
const at = (all: Readonly<Record<string, Entry>>, id: string, key: string) => all[id]?.[key];
const conflictsIn = ({ conflicts }: MergeReport) => conflicts.map((one) => [spotKey(one), one.given, one.stands]);

test('merging the same returns again takes nothing new and finds the same conflicts', () => {
  fc.assert(
    fc.property(unit, returned, options, (before, files, chosen) => {
      const first = merge(before, files, chosen);
      const again = merge(first.submission, files, chosen);
      expect(again.taken).toEqual([]);
      expect(conflictsIn(again)).toEqual(conflictsIn(first));
      expect(again.refused).toEqual(first.refused);
      expect(again.gaps).toEqual(first.gaps);
      expect(again.silent).toEqual(first.silent);
      expect([again.materials, again.people]).toEqual([0, 0]);
      expect(again.submission).toEqual(first.submission);
    }),
    RUNS,
  );
});

test('the order of departments does not matter', () => {
  const shuffled = fc
    .uniqueArray(fc.record({ department: fc.constantFrom(...DEPARTMENTS), content: returnOf }), {
      selector: ({ department }) => department,
    })
    .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })));
  fc.assert(
    fc.property(unit, shuffled, options, (before, [files, others], chosen) => {
      expect(merge(before, others, chosen)).toEqual(merge(before, files, chosen));
    }),
    RUNS,
  );
});

test('no value of the unit is changed that was not blank or what a department had returned before', () => {
  fc.assert(
    fc.property(unit, returned, fc.boolean(), (before, files, preferLead) => {
      const after = merge(before, files, { preferLead }).submission;
      for (const [id, key] of KEYS) {
        const [old, now] = [at(before.entries, id, key), at(after.entries, id, key)];
        if (old === now) continue;
        const bases = Object.values(before.decomposition?.returns ?? {}).map((one) => at(one.entries, id, key));
        expect(isBlank(old) || bases.some((base) => equal(base, old))).toBe(true);
        expect(files.some((file) => at(file.content.entries, id, key) === now)).toBe(true);
      }
      for (const [id, note] of Object.entries(before.notes)) {
        const bases = Object.values(before.decomposition?.returns ?? {}).map((one) => one.notes[id]);
        if (!isBlank(note) && !bases.includes(note)) expect(after.notes[id]).toMatch(new RegExp(`^${note}`));
      }
      expect(after.evidence.slice(0, before.evidence.length)).toEqual(before.evidence);
    }),
    RUNS,
  );
});

test('every value returned is taken, the same, refused or in a conflict; and each is only one of these', () => {
  fc.assert(
    fc.property(unit, returned, (before, files) => {
      const report = merge(before, files);
      let same = 0;
      for (const [id, key] of KEYS) {
        const isHere = (one: { clause: { id: string }; field: { key: string } }) =>
          one.clause.id === id && one.field.key === key;
        const taken = report.taken.filter(isHere);
        const conflicts = report.conflicts.filter(isHere);
        const given = files.flatMap(({ department, content: { entries: all } }) => {
          const found = at(all, id, key);
          return found === undefined || isBlank(found) ? [] : [{ department, found }];
        });
        for (const { department, found } of given) {
          const isRefused = report.refused.some(
            (one) => isHere(one) && one.department === department && one.value === found,
          );
          const isTaken = taken.some((one) => equal(one.value, found) && one.from.includes(department));
          const isDisputed = conflicts.some((conflict) =>
            conflict.given.some((one) => one.department === department && equal(one.value, found)),
          );
          const isSame = taken.length === 0 && equal(at(before.entries, id, key), found) && !isDisputed && !isRefused;
          expect([isRefused, isTaken, isDisputed, isSame].filter(Boolean)).toHaveLength(1);
          expect(isRefused).toBe(found === '坏');
        }
        if (taken.length + conflicts.length === 0 && given.some(({ found }) => found !== '坏')) same += 1;
      }
      expect(report.same).toBe(same);
    }),
    RUNS,
  );
});

test('isRight is asked with the clause and the field of the value', () => {
  const asked: string[] = [];
  const entry = { [IDS.yearly]: { '2020': 1, '2021': 2 } };
  merge(unitWith(), [{ department: '县财政局', content: content({ entries: entry }) }], {
    isRight: (found, clause, field) => {
      asked.push([clause.id, field.key, found].join(' '));
      return isRight(found, clause, field);
    },
  });
  expect(new Set(asked)).toEqual(new Set([`${IDS.yearly} 2020 1`, `${IDS.yearly} 2021 2`]));
});
