import { startExcel } from './index';
import { codeOf, onSheet } from './testing';

test.each([
  ['=IF(AND(ISNUMBER(A1),NOT(ISBLANK(A2))),SUM(A1:A4),0)', 6.5],
  ['=IFERROR(INDEX(B1:B4,MATCH("丙",C1:C4,0)),"无")', 30],
  ['=IFERROR(INDEX(B1:B4,MATCH("丁",C1:C4,0)),"无")', '无'],
  ['=RANK(A2,A1:A3)', 2],
  ['=COUNTIF(C1:C4,"甲")+COUNTA(C1:C4)', 4],
  ['=SUMIF(C1:C4,"甲",B1:B4)', 10],
  ['=TRIM("  甲  乙 ")', '甲 乙'],
  ['=MAX(A1:A4)-MIN(A1:A4)', 2.5],
  ['=OR(A1=1,A2="")', true],
  ['=A99', 0],
  ['=A99=""', true],
  ['=A99=0', true],
  ['="b"="B"', true],
  ['=1="1"', false],
  ['=1/0', '#DIV/0!'],
  ['=没有的名称', '#NAME?'],
  ['=总分+1', 31],
  ['=一百*2', 200],
  ['=\'总 览\'!A1&"分"', '7分'],
  ['=SUM(Sheet1!A:A)', 6.5],
])('%s is %j', async (formula, value) => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const other = sheet.context.workbook.worksheets.add('总 览');
    other.getRange('A1').values = [[7]];
    sheet.getRange('A1:C3').values = [
      [1, 10, '甲'],
      [2, 20, '乙'],
      [3.5, 30, '丙'],
    ];
    sheet.context.workbook.names.add('总分', sheet.getRange('B3'));
    sheet.context.workbook.names.add('一百', '=50*2');
    sheet.getRange('E1').formulas = [[formula]];
  });
  expect(host.sheet('Sheet1').cell('E1').value).toBe(value);
});

test.each([
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(0.285,2)', 0.29],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUNDUP(0.1+0.2,1)', 0.3],
  ['=ROUNDDOWN(0.3*3,1)', 0.9],
  ['=ROUNDUP(1.01,1)', 1.1],
  ['=ROUNDDOWN(-1.09,1)', -1],
  ['=0.1+0.2=0.3', true],
  ['=SUM(0.1,0.2)>=0.3', true],
  ['=(0.1+0.2)&""', '0.3'],
  ['=SUMPRODUCT((A1:A2="甲")*1)', 1],
])('%s is %j, by fifteen digits as in Excel', async (formula, value) => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:A2').values = [['甲'], ['乙']];
    sheet.getRange('E1').formulas = [[formula]];
  });
  expect(host.sheet('Sheet1').cell('E1').value).toBe(value);
});

test('results follow what is written and typed', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => (sheet.getRange('A1:A2').formulas = [[2], ['=A1*2']]));
  expect(host.sheet('Sheet1').cell('A2').value).toBe(4);
  host.person.type('Sheet1', 'A1', '5');
  expect(host.sheet('Sheet1').cell('A2').value).toBe(10);
});

test('renaming a sheet rewrites formulas and names, deleting it leaves #REF!', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const { worksheets, names } = sheet.context.workbook;
    const other = worksheets.add('其他');
    other.getRange('A1').values = [[7]];
    names.add('来源', other.getRange('A1'));
    sheet.getRange('A1:B1').formulas = [['=其他!A1*2', '=来源']];
    other.name = '另 页';
  });
  const { cell } = host.sheet('Sheet1');
  expect([cell('A1').formula, cell('A1').value]).toEqual(["='另 页'!A1*2", 14]);
  expect(host.names).toEqual({ 来源: "='另 页'!$A$1" });
  host.person.deleteSheet('另 页');
  expect([cell('A1').formula, cell('A1').value, cell('B1').value]).toEqual(['=#REF!*2', '#REF!', '#REF!']);
  expect(host.names).toEqual({ 来源: '=#REF!' });
});

test('a name can be pointed elsewhere and deleted; bad names are refused', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const { names } = sheet.context.workbook;
    names.add('甲', sheet.getRange('A1'));
    names.add('乙', '=1');
    names.getItem('甲').formula = '=Sheet1!$B$2';
    names.getItem('乙').delete();
  });
  expect(host.names).toEqual({ 甲: '=Sheet1!$B$2' });
  const add = (name: string) => codeOf(onSheet((sheet) => sheet.context.workbook.names.add(name, '=1')));
  expect(await Promise.all(['A1', '1甲', '甲 乙', 'R1C1'].map(add))).toEqual(Array(4).fill('InvalidArgument'));
  expect(await add('甲')).toBe('ItemAlreadyExists');
});

test('rows that are inserted and deleted take values, formulas, names and formats along', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:A4').formulas = [[1], [2], [3], ['=SUM(A1:A3)']];
    sheet.getRange('A3').format.font.bold = true;
    sheet.getRange('B3:C3').merge();
    sheet.context.workbook.names.add('合计', sheet.getRange('A4'));
    sheet.getRange('D1').formulas = [['=合计+A3']];
  });
  const { person } = host;
  person.insertRow('Sheet1', 3);
  expect(host.sheet('Sheet1').values('A1:A5')).toEqual([[1], [2], [''], [3], [6]]);
  expect(host.sheet('Sheet1').cell('A5').formula).toBe('=SUM(A1:A4)');
  expect(host.sheet('Sheet1').cell('D1').formula).toBe('=合计+A4');
  expect(host.names).toEqual({ 合计: '=Sheet1!$A$5' });
  expect(host.sheet('Sheet1').cell('A4').font.bold).toBe(true);
  expect(host.sheet('Sheet1').merged).toEqual(['B4:C4']);
  person.deleteRow('Sheet1', 4);
  expect(host.sheet('Sheet1').values('A1:A4')).toEqual([[1], [2], [''], [3]]);
  expect(host.sheet('Sheet1').cell('D1').value).toBe('#REF!');
  expect(host.sheet('Sheet1').merged).toEqual([]);
});
