import { appendContact, appendEvidence } from '../../src/entries';
import type { Contact, EvidenceItem, Submission, Template } from '../../src/model';
import type { WorkbookCells } from '../../src/sheets';
import { fileOf, fullSubmission } from '../support/filled-workbook';
import { submissionOf, xinyang } from '../support/templates';

let template: Template;

beforeAll(async () => {
  template = await xinyang();
});

const workbookOf = async (submission: Submission): Promise<WorkbookCells> =>
  (await fileOf(template, submission)).workbook;

const ITEM: EvidenceItem = { indicator: 'xinyang-2021/1', title: '=会议纪要', date: '2021年5月27日', note: '' };

test('a material goes into the first free row; its date as a number of days, what is empty not at all', async () => {
  const { writes, issues } = appendEvidence(await workbookOf(submissionOf(template)), template, ITEM);
  expect(issues).toEqual([]);
  expect(writes).toEqual([
    { sheet: '材料清单', cell: 'C5', value: '1. 纳入党委和政府重要议事日程情况' },
    { sheet: '材料清单', cell: 'D5', value: '=会议纪要' },
    { sheet: '材料清单', cell: 'F5', value: 44343 },
  ]);
});

test('rows that hold anything but their number are not free', async () => {
  const { writes } = appendEvidence(await workbookOf(fullSubmission(template)), template, ITEM);
  const rows = new Set(writes.map(({ cell }) => Number(cell.slice(1))));
  expect([...rows]).toEqual([5 + fullSubmission(template).evidence.length]);
});

test('the unit’s own contact and those of departments have rows of their own', async () => {
  const workbook = await workbookOf(submissionOf(template));
  const cells = (contact: Contact) => appendContact(workbook, template, contact).writes.map(({ cell }) => cell);
  expect(cells({ name: '张三', telephone: '0376-0000000' })).toEqual(['C5', 'E5']);
  expect(cells({ department: '示例局', name: '李四' })).toEqual(['B8', 'C8']);
});

test('a department that is listed without a person is not listed twice', async () => {
  const workbook = await workbookOf(fullSubmission(template));
  const cells = (contact: Contact) => appendContact(workbook, template, contact).writes.map(({ cell }) => cell);
  expect(cells({ department: '示例县 科技局', name: '王五', mobile: '13800000000' })).toEqual(['C9', 'F9']);
  // This one has a person already.
  expect(cells({ department: '示例县市场监管局', name: '王五' })).toEqual(['B10', 'C10']);
});

test('a row that holds anything of another person is not free', async () => {
  const contacts = [{ telephone: '0376-0000000' }];
  const { issues } = appendContact(await workbookOf(submissionOf(template, { contacts })), template, { name: '张三' });
  expect(issues).toMatchObject([{ code: 'K810' }]);
});

test('K810: no row is free', async () => {
  const { issues } = appendContact(await workbookOf(fullSubmission(template)), template, { name: '王五' });
  expect(issues).toMatchObject([{ code: 'K810', at: { sheet: '联系人信息表' } }]);
});

test('K501: the sheet is gone', async () => {
  const workbook = await workbookOf(submissionOf(template));
  const sheets = workbook.sheets.filter(({ name }) => name !== '材料清单');
  expect(appendEvidence({ ...workbook, sheets }, template, ITEM).issues).toMatchObject([{ code: 'K501' }]);
});
