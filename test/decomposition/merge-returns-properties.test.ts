import fc from 'fast-check';
import { type MergeReport, type Returned, spotKey } from '../../src/decomposition';
import type { DepartmentReturn, Entry, EntryValue, Submission } from '../../src/model';
import { DEPARTMENTS, KEYS, options, returned, returnOf, unit } from './merge-returns-arbitraries';
import { content, IDS, isRight, merge, unitWith } from './merge-returns-sample';

const RUNS = { numRuns: 300, seed: 6 };
const isBlank = (found: EntryValue | undefined) => found === undefined || String(found).trim() === '';
const equal = (one: EntryValue | undefined, other: EntryValue | undefined) =>
  one === other || (typeof one === 'string' && typeof other === 'string' && one.trim() === other.trim());
const at = (all: Readonly<Record<string, Entry>>, id: string, key: string) => all[id]?.[key];
const conflictsIn = ({ conflicts }: MergeReport) => conflicts.map((one) => [spotKey(one), one.given, one.stands]);
const saidIn = (returns: readonly DepartmentReturn[], id: string, key: string) =>
  returns.flatMap(({ entries: all }) => {
    const found = at(all, id, key);
    return found === undefined || isBlank(found) ? [] : [found];
  });
const storedIn = ({ decomposition }: Submission) => Object.values(decomposition?.returns ?? {});

/** Whether what files say is not all recorded: of a department that says several things only the last is. */
const isUnrecorded = ({ decomposition }: Submission, files: readonly Returned[], id: string, key: string) =>
  DEPARTMENTS.some((name) => {
    const own = files.filter(({ department }) => department === name);
    const said = saidIn(
      own.map((one) => one.content),
      id,
      key,
    );
    const recorded = at(decomposition?.returns[name]?.entries ?? {}, id, key);
    return said.some((found) => found !== '坏') && said.some((found) => !equal(found, recorded));
  });

test('merging the same files again takes nothing new, and asks again only what nobody has decided', () => {
  fc.assert(
    fc.property(unit, returned, options, (before, files, chosen) => {
      const first = merge(before, files, chosen);
      const again = merge(first.submission, files, chosen);
      expect(again.taken).toEqual([]);
      const open = first.conflicts.filter(
        ({ clause: { id }, field: { key }, stands }) =>
          stands === undefined || isUnrecorded(first.submission, files, id, key),
      );
      expect(conflictsIn(again)).toEqual(conflictsIn({ ...first, conflicts: open }));
      expect(again.refused).toEqual(first.refused);
      expect(again.gaps).toEqual(first.gaps);
      expect(again.silent).toEqual(first.silent);
      expect([again.materials, again.people]).toEqual([0, 0]);
      expect(again.submission).toEqual(first.submission);
      const third = merge(again.submission, files, chosen);
      expect([third.conflicts, third.same]).toEqual([again.conflicts, again.same]);
    }),
    RUNS,
  );
});

test('merging what stands on the sheets of the workbook again finds the same conflicts', () => {
  fc.assert(
    fc.property(unit, options, (before, chosen) => {
      const sheets = (one: Submission) =>
        Object.entries(one.decomposition?.returns ?? {}).map(([department, found]) => ({ department, content: found }));
      const first = merge(before, sheets(before), chosen);
      const again = merge(first.submission, sheets(first.submission), chosen);
      expect(again.taken).toEqual([]);
      expect(conflictsIn(again)).toEqual(conflictsIn(first));
      expect(again.gaps).toEqual(first.gaps);
      expect(again.submission).toEqual(first.submission);
    }),
    RUNS,
  );
});

test('one department alone is not followed where another has said something else', () => {
  fc.assert(
    fc.property(unit, fc.constantFrom(...DEPARTMENTS), returnOf, (before, department, found) => {
      const { taken } = merge(before, [{ department, file: '表.xlsx', content: found }]);
      const others = Object.entries(before.decomposition?.returns ?? {}).flatMap(([name, one]) =>
        name === department ? [] : [one],
      );
      for (const one of taken) {
        const said = saidIn(others, one.clause.id, one.field.key).filter((other) => other !== '坏');
        if (one.clause.id === IDS.text)
          for (const other of said) expect(String(one.value)).toContain(String(other).trim());
        else expect(said.filter((other) => !equal(other, one.value))).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('where departments agree, and in words, one after the other in any order is as all at once', () => {
  const files = fc
    .uniqueArray(fc.record({ department: fc.constantFrom(...DEPARTMENTS), content: returnOf }), {
      selector: ({ department }) => department,
    })
    .map((all) => all.map((one) => ({ ...one, file: `${one.department}.xlsx` })))
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(files, ([all, shuffled]) => {
      const together = merge(unitWith(), all);
      const after = shuffled.reduce((before, one) => merge(before, [one]).submission, unitWith());
      const disputed = together.conflicts.map(spotKey);
      for (const [id, key] of KEYS)
        if (!disputed.includes(`${id}@${key}`))
          expect(at(after.entries, id, key)).toEqual(at(together.submission.entries, id, key));
      // What is disputed is somebody's, and nobody else is followed afterwards, whoever comes again.
      for (const one of all) expect(merge(after, [one]).taken).toEqual([]);
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
        const said = saidIn([...files.map((file) => file.content), ...storedIn(before)], id, key);
        expect(said.some((one) => one === now || (id === IDS.text && String(now).includes(String(one).trim())))).toBe(
          true,
        );
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

/** Whether a value is that of a department, or a text in which it stands with those of others. */
const holds = (whole: EntryValue | undefined, found: EntryValue, id: string) =>
  equal(whole, found) || (id === IDS.text && String(whole).includes(`：${String(found).trim()}`));

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
          const isTaken = taken.some((one) => holds(one.value, found, id) && one.from.includes(department));
          const isDisputed = conflicts.some((conflict) =>
            conflict.given.some((one) => one.department === department && equal(one.value, found)),
          );
          const stands = at(before.entries, id, key);
          const hadSaid = at(before.decomposition?.returns[department]?.entries ?? {}, id, key);
          const isKnown = !isBlank(stands) && (holds(stands, found, id) || equal(hadSaid, found));
          const isSame = taken.length === 0 && isKnown && !isDisputed && !isRefused;
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
