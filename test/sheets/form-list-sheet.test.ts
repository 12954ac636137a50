import { type CellValue, print } from '../../src/formula';
import type { ListRow, Submission, Template } from '../../src/model';
import { layout, LiveCells, listRow, listSheetId, locator, type SheetSpec, type WorkbookSpec } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { submissionOf } from '../support/templates';

const NATIONAL = 'national-demonstration';
const ADVANTAGE = 'national-advantage';

let template: Template;
beforeAll(async () => {
  const found = await loadTemplate('cnipa-2016-status');
  if (!found) throw new Error('cnipa-2016-status is missing');
  template = found;
});

const specOf = (parts: Partial<Submission> = {}, spare: Record<string, number> = {}): WorkbookSpec =>
  layout(template, submissionOf(template, parts), spare);
const sheetOf = (spec: WorkbookSpec, list: string): SheetSpec => {
  const found = spec.sheets.find(({ id }) => id === listSheetId({ id: list }));
  if (!found) throw new Error(`no sheet of ${list}`);
  return found;
};
const rowsOf = (spec: WorkbookSpec, list: string) =>
  sheetOf(spec, list).rows.filter(({ key }) => key.startsWith(`${list}/`));
const names = (...all: readonly string[]): readonly ListRow[] => all.map((name) => ({ name }));

/** What the captions say of a list: the number stated, its own total, the verdict. */
function captions(list: string, parts: Partial<Submission>): CellValue[] {
  const live = new LiveCells(specOf(parts));
  return ['stated', 'total', 'verdict'].map((row) =>
    live.value({ sheet: listSheetId({ id: list }), row, column: 'name' }),
  );
}

/** What 核对 says of the rows of a list. */
function checks(list: string, lists: Submission['lists']): CellValue[] {
  const live = new LiveCells(specOf({ lists }));
  return (lists[list] ?? []).map((_, i) =>
    live.value({ sheet: listSheetId({ id: list }), row: listRow({ id: list }, i + 1), column: '@check' }),
  );
}

test('a sheet for each list, in their order, named like it', () => {
  const sheets = specOf().sheets.filter(({ id }) => id.startsWith('list/'));
  expect(sheets.map(({ name }) => name)).toEqual(template.lists.map(({ title }) => title));
  for (const { growable, frozen, rows } of sheets) {
    expect(growable).toBe(true);
    expect(rows[(frozen?.rows ?? 0) - 1]?.key).toBe('header');
  }
});

test('fifteen rows, and always eight left over, or more where they are wanted', () => {
  const filled = { lists: { [NATIONAL]: names(...Array.from({ length: 10 }, (_, i) => `企业${i}`)) } };
  expect(rowsOf(specOf(), NATIONAL)).toHaveLength(15);
  expect(rowsOf(specOf(filled), NATIONAL)).toHaveLength(18);
  expect(rowsOf(specOf(filled, { [listSheetId({ id: NATIONAL })]: 30 }), NATIONAL)).toHaveLength(40);
});

test("Kaohe's own lists and headings are told from the document's", () => {
  const texts = (list: string) =>
    sheetOf(specOf(), list).rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ content }) => (content?.kind === 'value' ? [content.value] : [])),
    );
  const words = '本清单为核对重复统计而设，文件未要求。';
  expect(texts('province-demonstration')).toContain(words);
  expect(texts(NATIONAL)).not.toContain(words);
  const header = sheetOf(specOf(), 'staff').rows.find(({ key }) => key === 'header')?.cells;
  expect([header?.name?.style, header?.posts?.style]).toEqual(['ownHeader', 'header']);
});

test('rows are counted, or a column is summed; heads are as high as their text', () => {
  const label = (list: string) =>
    sheetOf(specOf(), list).rows.find(({ key }) => key === 'total')?.cells['@number']?.content;
  expect([label('counties'), label('staff')]).toEqual([
    { kind: 'value', value: '本表行数：' },
    { kind: 'value', value: '本表合计：' },
  ]);
  const height = (list: string) => sheetOf(specOf(), list).rows.find(({ key }) => key === 'header')?.height;
  expect(height('counties')).toBe(26);
  expect(height('subordinates')).toBeGreaterThan(30);
});

describe('the list beside the number that the form states', () => {
  const stating = (id: string, value: number | string) => ({ [`cnipa-2016-status/${id}/a`]: { value } });

  test.each<[name: string, list: string, parts: Partial<Submission>, expected: CellValue[]]>([
    ['nothing yet', 'counties', {}, ['', 0, '未填']],
    ['agrees', 'counties', { entries: stating('2.8', 2), lists: { counties: names('甲', '乙') } }, [2, 2, '一致']],
    ['differs', 'counties', { entries: stating('2.8', 3), lists: { counties: names('甲') } }, [3, 1, '与填报数不一致']],
    ['none of none', 'counties', { entries: stating('2.8', 0) }, [0, 0, '一致']],
    ['no number yet', 'counties', { lists: { counties: names('甲') } }, ['', 1, '填报数未填']],
    [
      'a number that is none',
      'counties',
      { entries: stating('2.8', '两'), lists: { counties: names('甲') } },
      ['两', 1, '与填报数不一致'],
    ],
    ['an optional list may be empty', 'province-pilot', { entries: stating('2.20', 5) }, [5, 0, '']],
    [
      'sums without noise',
      'funds',
      {
        entries: stating('2.5', 0.3),
        lists: {
          funds: [
            { name: '甲', amount: 0.1 },
            { name: '乙', amount: 0.2 },
          ],
        },
      },
      [0.3, 0.3, '一致'],
    ],
    [
      'the column that the document compares',
      'staff',
      { entries: stating('2.4', 7), lists: { staff: [{ name: '甲', posts: 10, current: 7 }] } },
      [7, 7, '一致'],
    ],
    [
      'an amount that is none is not added',
      'funds',
      { entries: stating('2.5', 3), lists: { funds: [{ name: '甲', amount: '三' }] } },
      [3, 0, '与填报数不一致'],
    ],
  ])('%s', (_name, list, parts, expected) => {
    expect(captions(list, parts)).toEqual(expected);
  });

  test('a list that states no number is only counted', () => {
    expect(captions('districts', { lists: { districts: names('甲') } })).toEqual([null, 1, '本项填文字，不比较']);
    expect(captions('districts', {})).toEqual([null, 0, '未填']);
  });
});

describe('an enterprise counts once', () => {
  test.each<[name: string, lists: Submission['lists'], expected: CellValue[]]>([
    ['different ones', { [NATIONAL]: names('甲', '乙'), [ADVANTAGE]: names('丙') }, ['', '']],
    ['twice in one list', { [NATIONAL]: names('甲', '乙', '甲') }, ['重复：本清单', '', '重复：本清单']],
    ['under two titles', { [NATIONAL]: names('甲', '乙'), [ADVANTAGE]: names('乙') }, ['', '重复：国家级优势企业']],
    ['in a list of Kaohe', { [NATIONAL]: names('甲'), 'city-pilot': names('甲') }, ['重复：市级试点企业']],
    [
      'in its own list first',
      { [NATIONAL]: names('甲', '甲'), [ADVANTAGE]: names('甲') },
      ['重复：本清单', '重复：本清单'],
    ],
    [
      'letters of either case',
      { [NATIONAL]: names('ABC公司'), [ADVANTAGE]: names('abc公司') },
      ['重复：国家级优势企业'],
    ],
    ['spaces around it', { [NATIONAL]: names(' 甲 '), [ADVANTAGE]: names('甲') }, ['重复：国家级优势企业']],
    ['spaces around the other one', { [NATIONAL]: names('甲'), [ADVANTAGE]: names(' 甲') }, ['重复：国家级优势企业']],
    [
      'signs that COUNTIF takes for patterns',
      { [NATIONAL]: names('甲*', '甲乙', '甲~?'), [ADVANTAGE]: names('甲~?') },
      ['', '', '重复：国家级优势企业'],
    ],
    ['only spaces', { [NATIONAL]: names(' ', ' ') }, ['', '']],
    ['a list of other things', { [NATIONAL]: names('甲'), operators: names('甲') }, ['']],
  ])('%s', (_name, lists, expected) => {
    expect(checks(NATIONAL, lists)).toEqual(expected);
  });

  test('a list with such names does not agree with the number stated, whatever that is', () => {
    const entries = { 'cnipa-2016-status/2.16/a': { value: 2 }, 'cnipa-2016-status/2.17/a': { value: 1 } };
    const lists = { [NATIONAL]: names('甲', '乙'), [ADVANTAGE]: names('甲') };
    const parts = { entries, lists };
    expect([captions(NATIONAL, parts), captions(ADVANTAGE, parts)]).toEqual([
      [2, 2, '有重复'],
      [1, 1, '有重复'],
    ]);
    const live = new LiveCells(specOf(parts));
    const check = (row: string) => live.value({ sheet: 'score', row, column: 'check' });
    expect(Object.keys(entries).map(check)).toEqual(['清单有重复', '清单有重复']);
    expect(captions(NATIONAL, { ...parts, lists: { [NATIONAL]: names('甲', '乙') } })).toEqual([2, 2, '一致']);
  });

  test('both lists say it', () => {
    expect(checks(ADVANTAGE, { [NATIONAL]: names('甲'), [ADVANTAGE]: names('甲') })).toEqual(['重复：国家级示范企业']);
  });

  test('no formula is longer than Excel takes, with hundreds of rows', () => {
    const many = names(...Array.from({ length: 500 }, (_, i) => `企业${i}`));
    const spec = specOf({ lists: { [NATIONAL]: many, [ADVANTAGE]: many } });
    const locate = locator(spec);
    const lengths = spec.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        Object.values(cells).flatMap(({ content }) =>
          content?.kind === 'formula' ? [print(content.expression, { locate, sheet: name }).length] : [],
        ),
      ),
    );
    expect(Math.max(...lengths)).toBeLessThan(1500);
  });
});
