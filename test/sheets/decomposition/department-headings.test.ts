import { foreignContent } from '../../../src/entries';
import { readXlsx, renderXlsx } from '../../../src/hosts/xlsx';
import { clausesOf, type DepartmentReturn, EMPTY_DECOMPOSITION, EMPTY_RETURN, type Template } from '../../../src/model';
import { departmentSheetId, layout, type SheetSpec } from '../../../src/sheets';
import { layoutDepartments } from '../../../src/sheets/decomposition/department-workbook';
import { styleOf } from '../../../src/sheets/styles';
import { widthOf } from '../../../src/sheets/text-fit';
import { templateIds } from '../../../src/templates';
import { readFilled } from '../../support/filled-workbook';
import { sharedOut } from '../../support/shared-out';
import { submissionOf, template } from '../../support/templates';
import { load } from './sheets';

const NAME = '县公安局';

/** Sections and groups, all of one department but the last. */
const grouped = (last = NAME): Template =>
  template({
    kind: 'task-list',
    added: ['status', 'result'],
    sections: ['a', 'b', 'c'].map((id) => ({
      id,
      title: `${id}类`,
      groups: ['1', '2'].map((group) => ({ id: `${id}${group}`, title: `${id}${group}组` })),
      indicators: ['1', '2'].map((group) => ({
        title: `${id}${group}任务`,
        group: `${id}${group}`,
        task: '完成',
        lead: [id === 'c' ? last : NAME],
      })),
    })),
  });

const submission = (found: Template, content: DepartmentReturn) =>
  submissionOf(found, { decomposition: { ...EMPTY_DECOMPOSITION, returns: { [NAME]: content } } });

const sheetIn = ({ sheets }: { readonly sheets: readonly SheetSpec[] }, name = NAME): SheetSpec => {
  const found = sheets.find(({ id }) => id === departmentSheetId(name));
  if (!found) throw new Error('no sheet');
  return found;
};

/** What the department has reported of every task. */
const everything = (found: Template): DepartmentReturn => ({
  ...EMPTY_RETURN,
  entries: Object.fromEntries(clausesOf(found).map(({ clause }) => [clause.id, { status: '推进中' }])),
});

test('headings bear keys, each its own', () => {
  const found = grouped('县司法局');
  const { rows } = sheetIn(layout(found, submission(found, everything(found))));
  const headings = rows.filter(({ key }) => key.startsWith('heading/'));
  expect(headings).toHaveLength(5);
  expect(Object.values(headings.at(-1)?.cells ?? {}).map(({ content }) => content)).toContainEqual({
    kind: 'value',
    value: '已不由本部门负责（原填内容保留）',
  });
  const keys = rows.map(({ key }) => key).filter((key) => key !== '');
  expect(new Set(keys).size).toBe(keys.length);
});

test('they are read over, and are nothing foreign where a later layout is without them', async () => {
  const found = grouped('县司法局');
  const before = layout(found, submission(found, everything(found)));
  const { workbook } = readXlsx(await renderXlsx(before), 'a.xlsx');
  if (!workbook) throw new Error('not read');
  const read = readFilled(found, workbook);
  expect(read.submission.decomposition?.returns).toEqual({ [NAME]: everything(found) });
  expect(read.issues).toEqual([]);
  const after = layout(found, submission(found, EMPTY_RETURN));
  expect(sheetIn(after).rows.length).toBeLessThan(sheetIn(before).rows.length);
  expect(foreignContent(workbook, after)).toEqual([]);
});

describe('the title', () => {
  const titleOf = ({ rows, columns }: SheetSpec) => {
    for (const { cells } of rows)
      for (const [key, one] of Object.entries(cells))
        if (one.style === 'title' && one.content?.kind === 'value')
          return { text: String(one.content.value), width: widthOf(key, one, columns) };
    throw new Error('no title');
  };
  const captionOf = ({ rows }: SheetSpec): string => {
    const cells = rows.flatMap((row) => Object.values(row.cells));
    const found = cells.find(({ style }) => style === 'caption')?.content;
    return found?.kind === 'value' ? String(found.value) : '';
  };

  test('of a department that is named by a sentence is shortened, and the sentence stands below', () => {
    const name = `${'十'.repeat(45)}部门`;
    const found = grouped(name);
    const sheet = sheetIn(layoutDepartments(found, submission(found, EMPTY_RETURN))(name), name);
    expect(titleOf(sheet).text).toBe(`${'十'.repeat(40)}…任务分解表`);
    expect(captionOf(sheet)).toContain(`部门：${name}。`);
  });

  test('says what is to be filled in', async () => {
    const found = grouped();
    const sheet = sheetIn(layoutDepartments(found, submission(found, EMPTY_RETURN))(NAME));
    expect(captionOf(sheet)).toContain('浅黄色格必填，联络员、备注也请填写，填好后交回。');
    const scored = await load('anju-pilot-city-indicators');
    const of = sheetIn(layoutDepartments(scored, submissionOf(scored, {}))('区科技局'), '区科技局');
    expect(captionOf(of)).toContain('浅黄色格必填，联络员、已提供资料、备注也请填写，填好后交回。');
  });

  test.each(templateIds)('fits over the table: %s', async (id) => {
    const found = await load(id);
    const whole = sharedOut(found, submissionOf(found, {}), 1);
    for (const name of Object.keys(whole.decomposition?.returns ?? {})) {
      const { text, width } = titleOf(sheetIn(layoutDepartments(found, whole)(name), name));
      const needed = (text.length * 2 * styleOf('title').size) / 11;
      expect([name, needed <= width]).toEqual([name, true]);
    }
  });
});
