import type { Share } from '../../../src/decomposition';
import { clausesOf, EMPTY_RETURN, isRequired, type Template } from '../../../src/model';
import { definitionOf } from '../../../src/rules';
import { entryCell, statusCell } from '../../../src/scoring';
import { departmentSheetId, hasContacts, returnedCell, SUMMARY_SHEET } from '../../../src/sheets';
import { givenCell } from '../../../src/sheets/decomposition/keys';
import { templateIds } from '../../../src/templates';
import { allotments, returnedSubmission } from '../../support/shared-out';
import { type Drawn, drawn, load, LONGEST_FORMULA, shownIn } from './sheets';

/** What of a department's parts has to be answered. */
const dueOf = (of: Template, { parts }: Share): readonly string[] =>
  clausesOf(of).flatMap((place) =>
    isRequired(place) && parts.some(({ indicator }) => indicator.id === place.indicator.id) ? [place.clause.id] : [],
  );

const COUNTED = ['lead', 'responsible', 'support', 'total', 'due', 'returned', 'faulty', 'disputed', 'filled'] as const;

/** The cells on the sheet of a department that say what has become of what it has given. */
const takenOf = ({ spec }: Drawn, name: string) => {
  const sheet = departmentSheetId(name);
  const rows = spec.sheets.find(({ id }) => id === sheet)?.rows ?? [];
  return rows
    .filter(({ key, cells }) => key !== 'key' && cells.taken?.content?.kind === 'formula')
    .map(({ key }) => ({ sheet, row: key, column: 'taken' }));
};

const rowsOf = (found: Drawn): readonly string[] => found.keys('summary/');

describe.each(templateIds)('部门汇总 of %s', (id) => {
  test('counts what stands on every department’s sheet, and on the main sheet', async () => {
    const of = await load(id);
    const { decomposition, ...filled } = returnedSubmission(of);
    if (!decomposition) throw new Error('not shared out');
    const others = Object.values(decomposition.returns).flatMap(({ entries }) => Object.entries(entries));
    // A part of it is filled in on the main sheet, too.
    const entries = Object.fromEntries(others.filter((_, i) => i % 2 === 0));
    const found = drawn(of, SUMMARY_SHEET, decomposition, { ...filled, entries });
    const { recipients } = found.allocation;
    expect(recipients.length).toBeGreaterThan(0);
    const states = (refs: readonly { readonly sheet: string; readonly row: string; readonly column: string }[]) =>
      refs.map((ref) => found.live.value(ref));
    expect(rowsOf(found).map((row) => COUNTED.map((column) => found.value(row, column)))).toEqual(
      recipients.map((share) => {
        const due = dueOf(of, share);
        const returned = states(due.map((clause) => returnedCell(share.name, clause)));
        const roles = (role: string) => share.parts.filter((part) => (part.roles as string[]).includes(role)).length;
        return [
          roles('lead'),
          roles('responsible'),
          roles('support'),
          share.parts.length,
          due.length,
          returned.filter((state) => state === '已填').length,
          returned.filter((state) => state === '有误').length,
          states(takenOf(found, share.name)).filter((state) => state === '有出入' || state === '不一致').length,
          states(due.map((clause) => statusCell(clause))).filter((state) => state === '已填').length,
        ];
      }),
    );
    const sum = (column: string) => rowsOf(found).reduce((total, row) => total + Number(found.value(row, column)), 0);
    expect(COUNTED.map((column) => found.value('total', column))).toEqual(COUNTED.map(sum));
    expect(sum('returned')).toBeGreaterThan(0);
    expect(Number(found.value('total', 'returnRate'))).toBeCloseTo(sum('returned') / sum('due'));
    expect(shownIn(found).filter((shown) => String(shown).startsWith('#'))).toEqual([]);
    expect(found.formulas().filter((formula) => formula.length > LONGEST_FORMULA)).toEqual([]);
    expect('person' in found.rowOf('summary/1').cells).toBe(hasContacts(of));
  });
});

describe('Xinyang, shared out among invented departments', () => {
  const draw = async (parts: Parameters<typeof drawn>[2] = {}) => {
    const of = await load('xinyang-2021');
    return drawn(
      of,
      SUMMARY_SHEET,
      { allotments: allotments(of, 7), ...parts },
      {
        contacts: [{ department: '县公安局', name: '张三', telephone: '0376-0000000' }],
      },
    );
  };

  test('a department without a sheet has nothing that could have come back', async () => {
    const found = await draw({ returns: { 县司法局: EMPTY_RETURN } });
    const shown = (name: string) => {
      const row = rowsOf(found).find((key) => found.value(key, 'name') === name) ?? '';
      return ['returned', 'faulty', 'disputed', 'returnRate', 'filled', 'fillRate'].map((column) =>
        found.value(row, column),
      );
    };
    expect(shown('县公安局')).toEqual(['—', '—', '—', '—', 0, 0]);
    expect(shown('县司法局')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(['returned', 'returnRate'].map((column) => found.value('total', column))).toEqual([0, 0]);
  });

  test('without any sheet there is no rate of returns at all', async () => {
    const found = await draw();
    expect(found.value('total', 'returnRate')).toBe('—');
  });

  test('numbers follow what is entered, and the marks follow the numbers', async () => {
    const found = await draw({ returns: { 县公安局: EMPTY_RETURN } });
    const row = rowsOf(found).find((key) => found.value(key, 'name') === '县公安局') ?? '';
    const share = found.allocation.recipients.find(({ name }) => name === '县公安局');
    if (!share) throw new Error('no share');
    const marks = (column: string) =>
      found.sheet.highlights
        .filter(({ area }) => area.columns[0] === column)
        .filter(({ when }) => found.live.compute(when, { sheet: SUMMARY_SHEET, row }) === true)
        .map(({ style }) => style);
    expect([marks('returnRate'), marks('fillRate'), marks('faulty')]).toEqual([['unanswered'], ['unanswered'], []]);
    const due = new Set(dueOf(found.template, share));
    for (const { clause } of clausesOf(found.template).filter((place) => due.has(place.clause.id))) {
      const format = definitionOf(clause.rule).entry(clause.rule);
      const value = format.type === 'yesno' ? '是' : format.type === 'choice' ? (format.options?.[0] ?? '') : 1;
      for (const { key } of format.fields) {
        const at = key === 'value' ? clause.id : `${clause.id}@${key}`;
        found.live.enter([{ ref: { sheet: departmentSheetId('县公安局'), row: at, column: 'entry' }, value }]);
      }
    }
    expect(found.value(row, 'returned')).toBe(due.size);
    expect([found.value(row, 'returnRate'), marks('returnRate'), found.value(row, 'filled')]).toEqual([1, ['good'], 0]);
    const first = [...due][0] ?? '';
    found.live.enter([{ ref: { sheet: departmentSheetId('县公安局'), row: first, column: 'entry' }, value: '不详' }]);
    expect([found.value(row, 'faulty'), marks('faulty'), marks('returnRate')]).toEqual([1, ['invalid'], []]);
  });

  test('what need not be answered can be wrong all the same', async () => {
    const bonus = { 'xinyang-2021/17': { lead: '县公安局' } };
    const wrong = { ...EMPTY_RETURN, entries: { 'xinyang-2021/17/a': { value: '很多' } } };
    const found = await draw({ allotments: bonus, returns: { 县公安局: wrong } });
    const row = rowsOf(found).find((key) => found.value(key, 'name') === '县公安局') ?? '';
    expect(['due', 'returned', 'faulty'].map((column) => found.value(row, column))).toEqual([0, 0, 1]);
  });

  test('a dash is no fault', async () => {
    const found = await draw();
    const counts = found.sheet.highlights.slice(0, 2);
    expect(counts.map(({ area }) => area.columns[0])).toEqual(['faulty', 'disputed']);
    expect(counts.map(({ when }) => found.live.compute(when, { sheet: SUMMARY_SHEET, row: 'summary/1' }))).toEqual([
      false,
      false,
    ]);
  });

  test('departments that say different things are counted, and marked', async () => {
    const names = ['县公安局', '县司法局'];
    const of = await load('xinyang-2021');
    const [{ clause } = {}] = clausesOf(of);
    if (!clause) throw new Error('no clause');
    const [field] = definitionOf(clause.rule).entry(clause.rule).fields;
    const found = drawn(of, SUMMARY_SHEET, {
      allotments: { [clause.id.replace(/\/[^/]+$/, '')]: { lead: names.join('、') } },
      returns: Object.fromEntries(names.map((name) => [name, EMPTY_RETURN])),
    });
    const give = (name: string, value: string) => {
      found.live.enter([{ ref: givenCell(name, clause, field ?? { key: 'value' }), value }]);
    };
    const counted = () => [...rowsOf(found), 'total'].map((row) => found.value(row, 'disputed'));
    const marked = () => {
      const highlight = found.sheet.highlights.find(({ area }) => area.columns[0] === 'disputed');
      return highlight && found.live.compute(highlight.when, { sheet: SUMMARY_SHEET, row: 'summary/1' });
    };
    give('县公安局', '是');
    give('县司法局', '是');
    expect([counted(), marked()]).toEqual([[0, 0, 0], false]);
    give('县司法局', '否');
    expect([counted(), marked()]).toEqual([[1, 1, 2], true]);
    found.live.enter([{ ref: entryCell(clause.id, field), value: '是' }]);
    expect([counted(), marked()]).toEqual([[0, 1, 1], false]);
  });

  test('a department that has a sheet and no part any more has a row, too', async () => {
    const of = await load('xinyang-2021');
    const [{ clause } = {}] = clausesOf(of);
    const entries = { [clause?.id ?? '']: { value: '是' } };
    const found = await draw({ returns: { 县老局: { ...EMPTY_RETURN, entries }, 县公安局: EMPTY_RETURN } });
    const rows = rowsOf(found);
    expect(rows).toHaveLength(found.allocation.recipients.length + 1);
    expect(COUNTED.map((column) => found.value(rows.at(-1) ?? '', column))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(['name', 'returnRate', 'fillRate'].map((column) => found.value(rows.at(-1) ?? '', column))).toEqual([
      '县老局',
      '—',
      '—',
    ]);
    found.live.enter([{ ref: entryCell(clause?.id ?? ''), value: '否' }]);
    expect(found.value(rows.at(-1) ?? '', 'disputed')).toBe(1);
    expect(found.value('total', 'disputed')).toBe(1);
  });

  test('what is counted is explained', async () => {
    expect(shownIn(await draw())).toContainEqual(expect.stringContaining('项数按指标计，应报按需填报的条目计'));
  });

  test('whom to call is looked up', async () => {
    const found = await draw();
    const called = rowsOf(found).map((row) => [found.value(row, 'name'), found.value(row, 'person')]);
    expect(called.filter(([, person]) => person !== '')).toEqual([['县公安局', '张三']]);
  });
});

test('nobody has a part in anything yet', async () => {
  const found = drawn(await load('xinyang-2021'), SUMMARY_SHEET);
  expect(rowsOf(found)).toEqual([]);
  expect(shownIn(found)).toContain('各项都还没有责任部门，请先在“指标分解表”中确定。');
});
