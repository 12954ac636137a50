import type { Contact, EvidenceItem, Submission, Template } from '../../src/model';
import type { SheetCells, WorkbookCells } from '../../src/sheets';
import { editSheet, lastRow, moveRows, placeIn, setCell, withRow } from '../support/edit-cells';
import { type Filled, fileOf, fullSubmission, type Read, readFilled } from '../support/filled-workbook';
import { xinyang } from '../support/templates';

let template: Template;
let full: Submission;
let filled: Filled;
beforeAll(async () => {
  template = await xinyang();
  full = fullSubmission(template);
  filled = await fileOf(template, full);
});

const set = (sheet: string, row: string, column: string, value: string | number | boolean): Read =>
  readFilled(template, setCell(filled, [sheet, row, column], { value }));
const column = (sheet: string, key: string): number => placeIn(filled, [sheet, 'key', key]).column;
const row = (sheet: string, key: string): number => placeIn(filled, [sheet, key, 'key']).row;

const first = (): EvidenceItem => full.evidence[0] ?? { title: '' };

describe('材料清单: rows that somebody added', () => {
  const added = (): Record<number, string | number> => ({
    [column('evidence', 'number')]: 99,
    [column('evidence', 'indicator')]: '2',
    [column('evidence', 'title')]: '补充材料',
  });
  const item = { number: 99, indicator: 'xinyang-2021/2', title: '补充材料' };
  const inserted = (at: number): WorkbookCells =>
    editSheet(filled.workbook, '材料清单', (sheet) =>
      withRow(
        moveRows(sheet, (from) => (from >= at ? from + 1 : from)),
        at,
        added(),
      ),
    );

  test('below the list', () => {
    const changed = editSheet(filled.workbook, '材料清单', (sheet) => withRow(sheet, lastRow(sheet) + 3, added()));
    const { submission, issues } = readFilled(template, changed);
    expect(submission.evidence).toEqual([...full.evidence, item]);
    expect(issues).toEqual([]);
  });

  test('in between', () => {
    const { submission, issues } = readFilled(template, inserted(row('evidence', 'evidence/2')));
    expect(submission.evidence).toEqual([first(), item, ...full.evidence.slice(1)]);
    expect(issues).toEqual([]);
  });

  test('above the first', () => {
    const { submission, issues } = readFilled(template, inserted(row('evidence', 'evidence/1')));
    expect(submission.evidence).toEqual([item, ...full.evidence]);
    expect(issues).toEqual([]);
  });

  test('a row with nothing but its number is none', () => {
    const { submission } = readFilled(template, filled.workbook);
    expect(submission.evidence).toHaveLength(full.evidence.length);
  });
});

describe('材料清单: cells', () => {
  test.each<[name: string, column: string, value: string | number, expected: Partial<EvidenceItem>]>([
    ['a serial date', 'date', 44_343, { date: '2021-05-27' }],
    ['a date with its time', 'date', 44_343.5, { date: '2021-05-27' }],
    ['a date in words', 'date', '２０２１年５月２７日', { date: '2021-05-27' }],
    ['what is no date stays', 'date', '2021-02-30', { date: '2021-02-30' }],
    ['a date typed as a number', 'date', 20_210_527, { date: '2021-05-27' }],
    ['a number that is no date stays', 'date', 99_999_999, { date: '99999999' }],
    ['a number as a text', 'number', ' １２ ', { number: 12 }],
    ['a title that is a number', 'title', 2021, { title: '2021' }],
    ['stray spaces', 'title', ' 会议\u3000纪要\u200b ', { title: '会议\u3000纪要' }],
    ['a document number that is a number', 'documentNumber', 12, { documentNumber: '12' }],
  ])('%s', (_name, key, value, expected) => {
    const { submission, issues } = set('evidence', 'evidence/1', key, value);
    expect(submission.evidence[0]).toEqual({ ...first(), ...expected });
    expect(issues).toEqual([]);
  });

  test('dates of a workbook that counts from 1904', () => {
    const { submission } = readFilled(template, {
      ...setCell(filled, ['evidence', 'evidence/1', 'date'], { value: 44_343 - 1462 }),
      date1904: true,
    });
    expect(submission.evidence[0]?.date).toBe('2021-05-27');
  });

  test.each([
    ['as the list shows it', '1. 纳入党委和政府重要议事日程情况'],
    ['by its title', '纳入党委和政府重要议事日程情况'],
    ['by its number', '1'],
    ['by its number with a point', '1.'],
    ['by its full-width number', '１．'],
    ['by its id', 'xinyang-2021/1'],
    ['with stray spaces', ' 1.\u3000纳入党委和 政府重要议事日程情况'],
    ['by a number that is a number', 1],
  ])('an indicator %s', (_name, value) => {
    const { submission, issues } = set('evidence', 'evidence/1', 'indicator', value);
    expect(submission.evidence[0]?.indicator).toBe('xinyang-2021/1');
    expect(issues).toEqual([]);
  });

  test.each(['99', '第一项', 'other/1', '1.1'])('K201: an unknown indicator is kept and reported (%s)', (value) => {
    const { submission, issues } = set('evidence', 'evidence/1', 'indicator', value);
    const { sheet, column: at, row: number } = placeIn(filled, ['evidence', 'evidence/1', 'indicator']);
    expect(submission.evidence[0]).toEqual({ ...first(), indicator: value });
    expect(issues).toMatchObject([
      {
        code: 'K201',
        severity: 'error',
        at: { sheet, cell: `${String.fromCharCode(64 + at)}${number}` },
        params: { found: value },
      },
    ]);
  });

  test('K101: a running number that is none is reported, and the material is read', () => {
    const { submission, issues } = set('evidence', 'evidence/1', 'number', '1-1');
    expect(submission.evidence[0]).toEqual({ ...first(), number: undefined });
    expect(issues).toMatchObject([{ code: 'K101', at: { sheet: '材料清单' }, params: { found: '1-1' } }]);
  });

  test('K201: an unknown indicator is written again as it was', async () => {
    const { submission } = set('evidence', 'evidence/1', 'indicator', '第一项');
    const { workbook } = await fileOf(template, submission);
    expect(readFilled(template, workbook).submission).toEqual(submission);
  });
});

describe('联系人信息表', () => {
  test.each<[name: string, column: string, value: string | number, expected: Partial<Contact>]>([
    ['leading zeros stay', 'telephone', '0376-0000009', { telephone: '0376-0000009' }],
    ['so they do in digits only', 'mobile', '00000000001', { mobile: '00000000001' }],
    ['a telephone that is a number', 'mobile', 10_000_000_001, { mobile: '10000000001' }],
    ['stray spaces go', 'name', ' 张三\u3000\u200b', { name: '张三' }],
  ])('%s', (_name, key, value, expected) => {
    const { submission, issues } = set('contacts', 'contact/1', key, value);
    expect(submission.contacts[0]).toEqual({ ...full.contacts[0], ...expected });
    expect(issues).toEqual([]);
  });

  test.each<[code: string, name: string, column: string, value: string | number, read: string]>([
    ['K403', 'full-width digits are mended', 'mobile', '１３８００００００００', '13800000000'],
    ['K403', 'a space behind the area code', 'fax', '0376 0000001', '0376-0000001'],
    ['K401', 'a mobile number with a digit too few', 'mobile', '1380000000', '1380000000'],
    ['K401', 'a mobile number that lost its first digit', 'mobile', 3_800_000_000, '3800000000'],
    ['K402', 'a telephone number that lost its zero', 'telephone', 3_760_000_000, '3760000000'],
    ['K402', 'a fax number that is cut off', 'fax', '０３７６', '０３７６'],
  ])('%s: %s', (code, _name, key, value, read) => {
    const { submission, issues } = set('contacts', 'contact/1', key, value);
    expect(submission.contacts[0]).toEqual({ ...full.contacts[0], [key]: read });
    expect(issues.map((one) => one.code)).toEqual([code]);
    expect(issues[0]?.at.sheet).toBe('联系人信息表');
    expect(issues[0]?.at.cell).toMatch(/5$/);
  });

  const addedBelow = (change: (sheet: SheetCells) => number): Read =>
    readFilled(
      template,
      editSheet(filled.workbook, '联系人信息表', (sheet) =>
        withRow(sheet, change(sheet), {
          [column('contacts', 'department')]: '示例县法院',
          [column('contacts', 'name')]: '王五',
        }),
      ),
    );

  test('a row added below', () => {
    const { submission } = addedBelow((sheet) => lastRow(sheet) + 2);
    expect(submission.contacts).toEqual([...full.contacts, { department: '示例县法院', name: '王五' }]);
  });

  test('a person whose department is not named yet does not become the unit’s own contact', () => {
    const { submission } = set('contacts', 'contact/4', 'name', '赵六');
    expect(submission.contacts).toEqual([...full.contacts, { department: '', name: '赵六' }]);
  });

  test('a person in a row put in below the unit’s own is the unit’s own, too', () => {
    const below = row('contacts', 'contact/1') + 1;
    const workbook = editSheet(filled.workbook, '联系人信息表', (sheet) =>
      withRow(
        moveRows(sheet, (from) => (from >= below ? from + 1 : from)),
        below,
        { [column('contacts', 'name')]: '赵六' },
      ),
    );
    const [own, ...others] = full.contacts;
    expect(readFilled(template, workbook).submission.contacts).toEqual([own, { name: '赵六' }, ...others]);
  });

  test('a department without a person is kept', () => {
    expect(readFilled(template, filled.workbook).submission.contacts).toContainEqual({ department: '示例县科技局' });
  });
});
