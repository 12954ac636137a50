import { REASONS } from '../../../src/decomposition';
import { dateSerial } from '../../../src/formula';
import { type Decisions, EMPTY_RETURN } from '../../../src/model';
import {
  CONTACTS_SHEET,
  contactRow,
  hasContacts,
  MERGES_HEADING,
  REGISTER_SHEET,
  type WorkbookSpec,
} from '../../../src/sheets';
import { templateIds } from '../../../src/templates';
import { renderXlsx, readXlsx } from '../../../src/hosts/xlsx';
import { readFilled } from '../../support/filled-workbook';
import { allotments } from '../../support/shared-out';
import { template } from '../../support/templates';
import { drawn, load, LONGEST_FORMULA, shownIn } from './sheets';

/** A list of tasks, one for each cell of responsible departments. */
const tasks = (...responsible: readonly string[]) =>
  template({
    id: 'tasks',
    kind: 'task-list',
    title: '某省2017年工作要点',
    sections: [
      {
        id: 's',
        title: '任务',
        indicators: responsible.map((names, i) => ({ title: `任务${i + 1}`, task: '完成', responsible: names })),
      },
    ],
  });

const register = (of: ReturnType<typeof tasks>, decisions: Decisions = {}) => drawn(of, REGISTER_SHEET, { decisions });

describe.each(templateIds)('部门名录 of %s', (id) => {
  test('has a row for every name, with what it has to do, and every formula a result', async () => {
    const of = await load(id);
    const found = drawn(of, REGISTER_SHEET);
    const { shares, unassigned } = found.allocation;
    const count = (role: string, i: number) =>
      shares[i]?.parts.filter(({ roles }) => (roles as readonly string[]).includes(role)).length;
    const columns = ['name', 'lead', 'responsible', 'support', 'total'];
    expect(found.keys('department/').map((row) => columns.map((column) => found.value(row, column)))).toEqual(
      shares.map(({ name, parts }, i) => [
        name,
        count('lead', i),
        count('responsible', i),
        count('support', i),
        parts.length,
      ]),
    );
    expect(shownIn(found).filter((shown) => String(shown).startsWith('#'))).toEqual([]);
    expect(found.formulas().filter((formula) => formula.length > LONGEST_FORMULA)).toEqual([]);
    // 部门（个） and 未分配（项） are the last two pieces of the caption that are computed.
    const caption = found.sheet.rows[2];
    const numbers = found.sheet.columns.flatMap(({ key }, c) =>
      caption?.cells[key]?.content?.kind === 'formula' ? [found.live.shown(found.sheet, 2, c)] : [],
    );
    expect(numbers.slice(1)).toEqual([shares.filter(({ kind }) => kind === 'body').length, unassigned.length]);
    expect('person' in found.rowOf('listed/1').cells).toBe(hasContacts(of));
  });
});

test('names of the document are locked, the unit’s own and the rows left over are not', () => {
  const found = register(tasks('省公安厅、各市'), { departments: ['省档案馆'] });
  expect(found.keys('department/').map((row) => [found.value(row, 'name'), found.value(row, 'kind')])).toEqual([
    ['省公安厅', '部门'],
    ['各市', '统称'],
  ]);
  expect(found.cell('department/1', 'name').unlocked).toBeUndefined();
  expect([found.value('listed/1', 'name'), found.cell('listed/1', 'name').unlocked]).toEqual(['省档案馆', true]);
  expect(found.keys('listed/')).toHaveLength(21);
  expect(found.cell('listed/21', 'name')).toMatchObject({ unlocked: true, style: 'entryText' });
  expect(found.cell('department/1', 'members').unlocked).toBeUndefined();
  expect(found.cell('department/2', 'members').unlocked).toBe(true);
});

test('a department that is added counts at once, and whom to call in it is looked up', () => {
  const found = register(tasks('省公安厅'));
  const caption = () => found.sheet.columns.map((_, c) => found.live.shown(found.sheet, 2, c));
  expect(caption()).toContain(1);
  const enter = (sheet: string, row: string, column: string, value: string) => {
    found.live.enter([{ ref: { sheet, row, column }, value }]);
  };
  enter(REGISTER_SHEET, 'listed/3', 'name', '省档案馆');
  expect(caption()).toContain(2);
  expect(found.value('listed/3', 'person')).toBe('');
  enter(CONTACTS_SHEET, contactRow(2), 'department', '省档案馆');
  // Nobody is named yet: an empty cell that is found would show as 0 in Excel.
  expect(found.value('listed/3', 'person')).toBe('');
  enter(CONTACTS_SHEET, contactRow(2), 'name', '张三');
  enter(CONTACTS_SHEET, contactRow(2), 'mobile', '13800000000');
  expect([found.value('listed/3', 'person'), found.value('listed/3', 'telephone')]).toEqual(['张三', '13800000000']);
  enter(CONTACTS_SHEET, contactRow(2), 'telephone', '0376-0000000');
  expect(found.value('listed/3', 'telephone')).toBe('0376-0000000');
});

test('a group wants members, until there are some', () => {
  const found = register(tasks('省公安厅、各市'));
  const [highlight] = found.sheet.highlights;
  if (!highlight) throw new Error('no highlight');
  const isMarked = (row: string) => found.live.compute(highlight.when, { sheet: REGISTER_SHEET, row });
  expect(highlight.area.rows).toEqual(['department/1', 'listed/20']);
  expect(['department/1', 'department/2', 'listed/1'].map(isMarked)).toEqual([false, true, false]);
  found.live.enter([{ ref: { sheet: REGISTER_SHEET, row: 'department/2', column: 'members' }, value: '南昌市' }]);
  expect(isMarked('department/2')).toBe(false);
});

describe('归并', () => {
  const of = tasks('省商务厅、知识产权局', '省知识产权局', '知识产权局', '省双打办、双打办', '省财政厅、省财政厅');
  const rows = (decisions: Decisions = {}) => {
    const found = register(of, decisions);
    return found.keys('merge/').map((row) => ({
      texts: ['name', 'kind', 'aliases', 'members'].map((column) => found.value(row, column)),
      isOpen: found.cell(row, 'kind').unlocked === true,
      where: found.value(row, 'lead'),
    }));
  };
  const one = {
    texts: ['知识产权局', '合并', '省知识产权局', `${REASONS.level}；${REASONS.levelElsewhere}`],
    isOpen: true,
    where: '任务1；任务3',
  };

  test('a spelling has one row for each name, with all reasons and where it stands', () => {
    expect(rows()[0]).toEqual(one);
  });

  test('what is only repeated cannot be told apart', () => {
    const repeated = rows().filter(({ isOpen }) => !isOpen);
    expect(repeated.map(({ texts }) => texts)).toEqual([['省财政厅', '合并', '省财政厅', REASONS.repeated]]);
  });

  test('one that is undone stays in its place, and can be made again', () => {
    const apart = [{ from: '知识产权局', to: '省知识产权局' }];
    expect(rows({ apart })[0]).toEqual({ ...one, texts: one.texts.with(1, '分开') });
    expect(rows({ apart })).toHaveLength(rows().length);
  });

  test('names that are apart by the user’s word alone come last', () => {
    const found = rows({ apart: [{ from: '省商务厅', to: '省财政厅' }] });
    expect(found.at(-1)).toMatchObject({ texts: ['省商务厅', '分开', '省财政厅', '本单位确定'], isOpen: true });
  });

  test('an alias is given beside the name and cannot be undone here', () => {
    const found = register(of, { aliases: { 省商务厅: '商务局', 商务局: '省外经贸厅' } });
    const row = found.keys('department/').find((key) => found.value(key, 'name') === '省外经贸厅') ?? '';
    expect(found.value(row, 'aliases')).toBe('省商务厅、商务局');
    const merged = found.keys('merge/').find((key) => found.value(key, 'name') === '省商务厅') ?? '';
    expect([found.value(merged, 'members'), found.cell(merged, 'kind').unlocked]).toEqual([REASONS.alias, undefined]);
  });

  test('the indicators beyond the third are counted', () => {
    const many = tasks('省知识产权局', ...Array.from({ length: 5 }, () => '知识产权局'));
    expect(register(many).value('merge/1', 'lead')).toBe('任务2；任务3；任务4等5项');
  });

  test('the heading stands also where nothing is merged', () => {
    const found = register(tasks('省公安厅'));
    expect(found.keys('merge/')).toEqual([]);
    expect(found.value(MERGES_HEADING, 'number')).toBe('名称归并：没有归并的名称。');
  });
});

test('a spelling that holds a separator stands in quotes: it is one name', () => {
  const found = register(tasks('甲、乙组成的专班', '丙'), {
    aliases: { '甲、乙专班': '丙', 丙局: '丙', '丁\n戊': '丙', '“扫黄打非”': '丙', '县“双打”办': '丙' },
    members: { 没有的统称: ['甲市', '乙市、丙市'] },
  });
  const row = (name: string) => found.keys('department/').find((key) => found.value(key, 'name') === name) ?? '';
  expect(found.value(row('丙'), 'aliases')).toBe('“甲、乙专班”、丙局、“丁\n戊”、““扫黄打非””、县“双打”办');
  expect(found.value(row('没有的统称'), 'members')).toBe('甲市、“乙市、丙市”');
});

describe('the deadline', () => {
  const deadline = (value: string) =>
    drawn(tasks('省公安厅'), REGISTER_SHEET, { deadline: value }).value('deadline', 'aliases');
  test('a date is one', () => {
    expect(deadline('2022-05-20')).toBe(dateSerial('2022-05-20'));
  });
  test('what is no date stays as written', () => {
    expect(deadline('五月底前')).toBe('五月底前');
  });
});

/** What a file of the workbook is read as. */
async function readAgain(of: ReturnType<typeof tasks>, spec: WorkbookSpec) {
  const { workbook } = readXlsx(await renderXlsx(spec), 'a.xlsx');
  if (!workbook) throw new Error('not read');
  return readFilled(of, workbook).submission.decomposition;
}

test('what is decided is read again from the file', async () => {
  const of = tasks('省商务厅、知识产权局', '省知识产权局', '省工商局、各市', '质监局');
  const decisions: Decisions = {
    departments: ['省档案馆'],
    aliases: { 质监局: '省质监局', 没有的局: '也没有的局' },
    apart: [{ from: '知识产权局', to: '省知识产权局' }],
    members: { 各市: ['甲市', '乙市'], 没有的统称: ['丙市'] },
  };
  const parts = { decisions, deadline: '2022-05-20', returns: { 省工商局: EMPTY_RETURN } };
  const found = await readAgain(of, drawn(of, REGISTER_SHEET, parts).spec);
  expect(found).toMatchObject(parts);
});

test('what is decided is read again where invented departments are shared out', async () => {
  const of = await load('xinyang-2021');
  const parts = { allotments: allotments(of, 1), decisions: { members: { 县直部门: ['县公安局'] } } };
  const found = await readAgain(of, drawn(of, REGISTER_SHEET, parts).spec);
  expect(found).toMatchObject(parts);
});
