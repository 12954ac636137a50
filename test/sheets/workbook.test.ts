import { refKey } from '../../src/formula';
import type { Rule } from '../../src/rules';
import { entryCells, SCORE_SHEET } from '../../src/scoring';
import { clausesOf, indicatorsOf, type Template } from '../../src/model';
import { layout, LiveCells, locator, rowLocator, type SheetSpec, type WorkbookSpec } from '../../src/sheets';
import { print } from '../../src/formula';
import { specText } from '../support/spec-text';
import { submissionOf, templateOfRules, xinyang } from '../support/templates';
import { ALL_ROWS, CASE_PARAMETERS } from '../rules/cases';

const sheetOf = (spec: WorkbookSpec, id: string): SheetSpec => {
  const found = spec.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};
const cellsOf = (sheet: SheetSpec) => sheet.rows.flatMap(({ cells }) => Object.values(cells));

describe('the workbook of Xinyang 2021', () => {
  let template: Template;
  let spec: WorkbookSpec;
  beforeAll(async () => {
    template = await xinyang();
    spec = layout(template, submissionOf(template));
  });

  test('sheets in their order; lists and facts are very hidden', () => {
    expect(spec.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['总览', 'visible'],
      ['评分表', 'visible'],
      ['材料清单', 'visible'],
      ['联系人信息表', 'visible'],
      ['_lists', 'veryHidden'],
      ['_kaohe', 'veryHidden'],
    ]);
  });

  test.each(['overview', 'score', 'contacts', 'lists', 'meta'])('%s is as the golden copy has it', (id) => {
    expect(specText(spec, sheetOf(spec, id))).toMatchSnapshot();
  });

  test('exactly the cells to be filled in are unlocked, and each has a validation', () => {
    const unlocked = sheetOf(spec, SCORE_SHEET).rows.flatMap(({ key, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        cell.unlocked ? [refKey({ sheet: SCORE_SHEET, row: key, column })] : [],
      ),
    );
    const inputs = clausesOf(template).flatMap(({ clause }) => [
      ...[...entryCells(clause), ...entryCells(clause, 'reviewed')].map(refKey),
      ...['reason', 'note'].map((column) => refKey({ sheet: SCORE_SHEET, row: clause.id, column })),
    ]);
    expect(unlocked.sort()).toEqual(inputs.sort());
    for (const sheet of spec.sheets) {
      for (const cell of cellsOf(sheet)) expect(cell.unlocked ?? false).toBe(cell.validation !== undefined);
    }
  });

  test('prompts and errors fit what Excel shows, and are in Chinese', () => {
    const messages = spec.sheets
      .flatMap(cellsOf)
      .flatMap(({ validation }) => [validation?.prompt ?? [], validation?.error ?? []].flat());
    expect(messages.length).toBeGreaterThan(0);
    for (const { title, text } of messages) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(text.length).toBeLessThanOrEqual(255);
      expect(text).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('defined names for the main results', () => {
    const locate = locator(spec);
    expect(spec.names.map(({ name, ref }) => [name, locate(ref).sheet])).toEqual([
      ['自评总分', '评分表'],
      ['自评等次', '评分表'],
      ['核定总分', '评分表'],
      ['核定等次', '评分表'],
      ['已填项数', '总览'],
      ['应填项数', '总览'],
    ]);
  });

  test('every indicator is offered in 材料清单, by a name of its own', () => {
    const labels = sheetOf(spec, 'lists').rows.flatMap(({ cells }) =>
      cells.label?.content?.kind === 'value' ? [cells.label.content.value] : [],
    );
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBe(indicatorsOf(template).length + 1);
  });

  test('materials are counted by indicator', () => {
    const evidence = [1, 1, 24].map((number) => ({ title: '材料', indicator: `xinyang-2021/${number}` }));
    const filled = layout(template, submissionOf(template, { evidence }));
    const live = new LiveCells(filled);
    const counts = ['1/a', '1/c', '24/a', '2/a'].map((id) =>
      live.value({ sheet: SCORE_SHEET, row: `xinyang-2021/${id}`, column: 'materials' }),
    );
    expect(counts).toEqual([2, 2, 1, 0]);
  });

  test('materials without a number, and the rows left over, go on from the largest number so far', () => {
    const evidence = [{ title: '甲' }, { title: '乙', number: 7 }, { title: '丙' }];
    const { rows } = sheetOf(layout(template, submissionOf(template, { evidence })), 'evidence');
    const numbers = rows.flatMap(({ key, cells }) =>
      key.startsWith('evidence/') && cells.number?.content?.kind === 'value' ? [cells.number.content.value] : [],
    );
    expect(numbers.slice(0, 5)).toEqual([1, 7, 8, 9, 10]);
    expect(new Set(numbers).size).toBe(60);
  });

  test('marks: unanswered, invalid, points without material, reviews without reason', () => {
    const score = sheetOf(spec, SCORE_SHEET);
    const locate = locator(spec);
    const printed = score.highlights
      .filter(({ area }) => area.rows[0] === 'xinyang-2021/1/a')
      .map(({ area, when, style }) => [
        style,
        print(when, { locate: rowLocator(locate, SCORE_SHEET, area.rows[0]), sheet: '评分表' }),
      ]);
    expect(printed).toEqual([
      ['invalid', 'K6="有误"'],
      ['unanswered', 'TRIM(I6)=""'],
      ['missing', 'IF(AND(K6="已填",ISNUMBER(L6)),AND(L6>0,M6=0),FALSE)'],
      ['invalid', 'O6="有误"'],
      ['changed', 'AND(K6<>"",O6<>L6)'],
      ['missing', 'AND(AND(K6<>"",O6<>L6),TRIM(P6)="")'],
    ]);
  });

  test('rows fit their text: the longest clause has as many lines as it needs, short ones one or two', () => {
    const heights = new Map(sheetOf(spec, SCORE_SHEET).rows.map(({ key, height }) => [key, height]));
    expect(heights.get('xinyang-2021/5/c')).toBeGreaterThan(55);
    expect(heights.get('xinyang-2021/20/a')).toBeLessThan(30);
    expect(Math.max(...heights.values())).toBeLessThan(120);
  });

  test('printed pages begin with a section', () => {
    const { rows } = sheetOf(spec, SCORE_SHEET);
    const breaks = rows.filter(({ breakBefore }) => breakBefore);
    expect(breaks.length).toBeGreaterThan(0);
    for (const { cells } of breaks) expect(cells.section?.content).toBeDefined();
  });
});

describe('lists of options', () => {
  const long = {
    kind: 'tiers' as const,
    none: '均不符合',
    options: Array.from({ length: 12 }, (_, i) => ({ label: `第${i + 1}项${'很长的选项说明'.repeat(4)}`, points: 1 })),
  };
  const withComma: Rule = { kind: 'tiers', none: '无', options: [{ label: 'A,B', points: 1 }] };

  test.each([
    ['longer than 255 characters', long],
    ['with a comma', withComma],
  ])('%s stand on a sheet instead of in the validation', (_title, rule) => {
    const of = templateOfRules([rule]);
    const [entry] = cellsOf(sheetOf(layout(of, submissionOf(of)), SCORE_SHEET)).filter(
      ({ validation }) => validation?.rule.kind === 'listFrom',
    );
    expect(entry?.validation?.rule).toMatchObject({ refs: { length: rule.options.length + 1 } });
  });
});

test('every kind of rule can be laid out, with the parameters it asks for', () => {
  const of = templateOfRules(
    ALL_ROWS.map(({ rule }) => rule),
    { parameters: CASE_PARAMETERS },
  );
  const overview = sheetOf(layout(of, submissionOf(of)), 'overview');
  expect(overview.rows.find(({ key }) => key === 'parameter/average')?.cells.value?.unlocked).toBe(true);
});
