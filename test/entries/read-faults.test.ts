import { createScorer } from '../../src/scoring';
import { identify } from '../../src/entries';
import type { Submission, Template } from '../../src/model';
import { type CellContent, FORMAT_VERSION, type WorkbookCells } from '../../src/sheets';
import { editSheet, lastRow, moveColumns, moveRows, placeIn, setCell, withCell } from '../support/edit-cells';
import { type Filled, fileOf, fullSubmission, readFilled } from '../support/filled-workbook';
import { xinyang } from '../support/templates';

let template: Template;
let full: Submission;
let filled: Filled;
beforeAll(async () => {
  template = await xinyang();
  full = fullSubmission(template);
  filled = await fileOf(template, full);
});

const setEntry = (row: string, content: CellContent, column = 'entry'): WorkbookCells =>
  setCell(filled, ['score', row, column], content);

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));

describe('K008, K010: whether a workbook is ours', () => {
  test.each<[code: string, name: string, change: () => WorkbookCells]>([
    ['K008', 'no sheets', () => ({ date1904: false, sheets: [] })],
    ['K008', '_kaohe missing', () => editSheet(filled.workbook, '_kaohe', () => undefined)],
    [
      'K008',
      'keys of _kaohe deleted',
      () =>
        editSheet(filled.workbook, '_kaohe', (sheet) =>
          moveColumns(sheet, (column) => (column === 1 ? undefined : column)),
        ),
    ],
    ['K008', 'format missing', () => setCell(filled, ['meta', 'format', 'value'], { value: null })],
    ['K008', 'format that is no number', () => setCell(filled, ['meta', 'format', 'value'], { value: 'x' })],
    ['K008', 'template missing', () => setCell(filled, ['meta', 'template', 'value'], { value: ' ' })],
    [
      'K010',
      'format newer than this program',
      () => setCell(filled, ['meta', 'format', 'value'], { value: FORMAT_VERSION + 1 }),
    ],
    ['K010', 'so it is as a text', () => setCell(filled, ['meta', 'format', 'value'], { value: '99' })],
  ])('%s: %s', (code, _name, change) => {
    const { identity, issues } = identify(change(), { file: 'a.xlsx' });
    expect(identity).toBeUndefined();
    expect(issues).toMatchObject([{ code, severity: 'error', at: { file: 'a.xlsx' } }]);
  });

  test('the variant is part of the identity', () => {
    const { row, column } = placeIn(filled, ['meta', 'unit', 'value']);
    const changed = editSheet(filled.workbook, '_kaohe', (sheet) =>
      withCell(withCell(sheet, row + 1, column, { value: 'county' }), row + 1, 1, { value: 'variant' }),
    );
    expect(readFilled(template, changed).submission.template.variant).toBe('county');
  });
});

describe('K501: a sheet missing; all others are read', () => {
  test.each<[sheet: string, missing: Partial<Submission>]>([
    ['评分表', { entries: {}, review: {}, notes: {} }],
    ['材料清单', { evidence: [] }],
    ['联系人信息表', { contacts: [] }],
    ['总览', {}],
  ])('%s', (sheet, missing) => {
    const { submission, issues } = readFilled(
      template,
      editSheet(filled.workbook, sheet, () => undefined),
    );
    expect(issues).toMatchObject([{ code: 'K501', severity: 'error', params: { sheet } }]);
    expect(submission).toEqual({ ...full, ...missing });
  });
});

describe('K502, K503: rows', () => {
  test('K502: of a row that is there twice the first is read', () => {
    const { row, column } = placeIn(filled, ['score', 'xinyang-2021/1/b', 'entry']);
    let end = 0;
    const changed = editSheet(filled.workbook, '评分表', (sheet) => {
      end = lastRow(sheet) + 1;
      return { ...sheet, rows: new Map(sheet.rows).set(end, new Map(sheet.rows.get(row)).set(column, { value: 99 })) };
    });
    const { submission, issues } = readFilled(template, changed);
    expect(issues).toMatchObject([
      {
        code: 'K502',
        severity: 'error',
        at: { sheet: '评分表', cell: `A${end}` },
        params: { found: 'xinyang-2021/1/b' },
      },
    ]);
    expect(submission).toEqual(full);
  });

  const deleteRow = (key: string): WorkbookCells => {
    const { row } = placeIn(filled, ['score', key, 'entry']);
    return editSheet(filled.workbook, '评分表', (sheet) =>
      moveRows(sheet, (from) => (from === row ? undefined : from > row ? from - 1 : from)),
    );
  };

  test('K503: a row deleted', () => {
    const id = 'xinyang-2021/1/b';
    const { submission, issues } = readFilled(template, deleteRow(id));
    expect(issues).toMatchObject([
      { code: 'K503', severity: 'error', at: { sheet: '评分表', id }, params: { found: id } },
    ]);
    expect(submission).toEqual({
      ...full,
      entries: without(full.entries, id),
      review: without(full.review, id),
      notes: without(full.notes, id),
    });
  });

  test('K503: the row of one year deleted', () => {
    const { submission, issues } = readFilled(template, deleteRow('xinyang-2021/9/a@2020'));
    expect(issues).toMatchObject([{ code: 'K503', severity: 'error', at: { id: 'xinyang-2021/9/a' } }]);
    expect(submission.entries['xinyang-2021/9/a']).toEqual(without(full.entries['xinyang-2021/9/a'] ?? {}, '2020'));
  });

  test('K503: a key overwritten', () => {
    const { submission, issues } = readFilled(template, setEntry('xinyang-2021/1/b', { value: '1.2' }, 'key'));
    expect(issues).toMatchObject([{ code: 'K503', params: { found: 'xinyang-2021/1/b' } }]);
    expect(submission.entries).toEqual(without(full.entries, 'xinyang-2021/1/b'));
  });
});

describe('K504: a column missing; all others are read', () => {
  const deleteColumn = (sheetId: string, sheetName: string, key: string): WorkbookCells => {
    const { column } = placeIn(filled, [sheetId, 'key', key]);
    return editSheet(filled.workbook, sheetName, (sheet) =>
      moveColumns(sheet, (from) => (from === column ? undefined : from > column ? from - 1 : from)),
    );
  };

  test.each([
    ['entry', '填报值'],
    ['review', '核定值'],
    ['reason', '核定理由'],
    ['note', '备注'],
  ])('评分表: %s', (key, found) => {
    const { submission, issues } = readFilled(template, deleteColumn('score', '评分表', key));
    expect(issues).toMatchObject([{ code: 'K504', severity: 'error', at: { sheet: '评分表' }, params: { found } }]);
    expect(submission.evidence).toEqual(full.evidence);
    if (key !== 'entry') expect(submission.entries).toEqual(full.entries);
    if (key !== 'note') expect(submission.notes).toEqual(full.notes);
  });

  test.each([
    ['evidence', '材料清单', 'indicator', '对应指标'],
    ['evidence', '材料清单', 'title', '材料名称'],
    ['contacts', '联系人信息表', 'mobile', '手机'],
  ])('%s (%s): %s', (id, sheet, key, found) => {
    const { submission, issues } = readFilled(template, deleteColumn(id, sheet, key));
    expect(submission.entries).toEqual(full.entries);
    expect(issues).toMatchObject([{ code: 'K504', severity: 'error', at: { sheet }, params: { found } }]);
  });
});

describe('K109, K110: formulas and errors in entries', () => {
  const row = 'xinyang-2021/1/b';

  test('K109: a formula is read by its result', () => {
    const { submission, issues } = readFilled(template, setEntry(row, { value: 2, formula: '1+1' }));
    expect(submission.entries[row]).toEqual({ value: 2 });
    expect(issues).toMatchObject([
      { code: 'K109', severity: 'note', at: { sheet: '评分表', id: row }, params: { found: '2' } },
    ]);
  });

  test('K112: a formula without a result is not passed over', () => {
    const { submission, issues } = readFilled(template, setEntry(row, { value: null, formula: '1+1' }));
    expect(submission.entries).toEqual(without(full.entries, row));
    expect(issues).toMatchObject([
      { code: 'K112', severity: 'error', at: { sheet: '评分表', id: row }, params: { found: '1+1' } },
    ]);
  });

  test('K112 in 材料清单', () => {
    const { issues } = readFilled(
      template,
      setCell(filled, ['evidence', 'evidence/1', 'title'], { value: null, formula: 'A1' }),
    );
    expect(issues).toMatchObject([{ code: 'K112', at: { sheet: '材料清单' } }]);
  });

  test('K110: an error is a faulty entry, as the sheet has it, too', () => {
    const { submission, issues } = readFilled(
      template,
      setEntry(row, { value: '#DIV/0!', isError: true, formula: '1/0' }),
    );
    expect(submission.entries).toEqual({ ...full.entries, [row]: { value: '#DIV/0!' } });
    expect(createScorer(template)(submission).clauses.find(({ id }) => id === row)?.status).toBe('有误');
    expect(issues).toMatchObject([{ code: 'K110', severity: 'error', at: { id: row }, params: { found: '#DIV/0!' } }]);
  });

  test.each([
    ['review', 'xinyang-2021/1/a'],
    ['reason', 'xinyang-2021/1/a'],
    ['note', 'xinyang-2021/1/a'],
  ])('K110 in %s', (column, id) => {
    const { issues } = readFilled(template, setEntry(id, { value: '#N/A', isError: true }, column));
    expect(issues).toMatchObject([{ code: 'K110', at: { sheet: '评分表', id } }]);
  });

  test.each([
    ['材料清单', ['evidence', 'evidence/1', 'title']],
    ['联系人信息表', ['contacts', 'contact/1', 'name']],
    ['总览', ['overview', 'unit', 'value']],
  ] as const)('K110 in %s: nothing is dropped without a word', (sheet, ref) => {
    const { issues } = readFilled(template, setCell(filled, ref, { value: '#REF!', isError: true }));
    expect(issues).toMatchObject([{ code: 'K110', at: { sheet }, params: { found: '#REF!' } }]);
  });
});

describe('K101 to K107: what was typed', () => {
  test.each<[code: string, row: string, value: CellContent['value'], expected: number | string]>([
    ['K107', 'xinyang-2021/1/a', ' 是 ', '是'],
    ['K107', 'xinyang-2021/1/a', true, '是'],
    ['K107', 'xinyang-2021/1/b', '３', 3],
    ['K107', 'xinyang-2021/9/a@2020', '1,000万元', 1000],
    ['K107', 'xinyang-2021/2/c', '以县(区)党委办公厅、政府办公厅名义印发 ', '以县（区）党委办公厅、政府办公厅名义印发'],
    ['K101', 'xinyang-2021/1/a', '有', '有'],
    ['K101', 'xinyang-2021/1/b', '三次', '三次'],
    ['K104', 'xinyang-2021/2/c', '已印发', '已印发'],
    ['K102', 'xinyang-2021/1/b', -1, -1],
    ['K102', 'xinyang-2021/12/a', 2.5, 2.5],
    ['K103', 'xinyang-2021/1/b', 1.5, 1.5],
    ['K105', 'xinyang-2021/12/a', 1.005, 1.005],
  ])('%s at %s: %j', (code, row, value, expected) => {
    const [id = '', field = 'value'] = row.split('@');
    const { submission, issues } = readFilled(template, setEntry(row, { value }));
    const { sheet, row: number, column } = placeIn(filled, ['score', row, 'entry']);
    expect(submission.entries[id]?.[field]).toBe(expected);
    expect(issues).toMatchObject([{ code, at: { sheet, cell: `${String.fromCharCode(64 + column)}${number}`, id } }]);
  });

  test('K106: a reason that is too long is kept', () => {
    const reason = '长'.repeat(501);
    const { submission, issues } = readFilled(template, setEntry('xinyang-2021/1/a', { value: reason }, 'reason'));
    expect(submission.review['xinyang-2021/1/a']?.reason).toBe(reason);
    expect(issues).toMatchObject([{ code: 'K106', params: { found: 501, expected: 500 } }]);
  });

  test('blanks are no answer, and no fault', () => {
    const { submission, issues } = readFilled(template, setEntry('xinyang-2021/1/b', { value: ' \u3000\u200b' }));
    expect(submission.entries).toEqual(without(full.entries, 'xinyang-2021/1/b'));
    expect(issues).toEqual([]);
  });
});
