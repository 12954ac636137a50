import { startExcel } from './index';
import { codeOf, onSheet } from './testing';

test('values, formulas, texts and addresses come back as Excel gives them', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('评分表');
    sheet.getRange('A1:C1').values = [['项目', '权重', '得分']];
    sheet.getRange('A2:B3').values = [
      ['质量', 0.6],
      ['交期', 0.4],
    ];
    sheet.getRange('C2:C4').formulas = [[80], [90], ['=sumproduct(B2:B3,C2:C3)']];
    const total = sheet.getRange('C4');
    total.numberFormat = [['0.0']];
    total.load('values,formulas,address,text,valueTypes,numberFormat');
    await context.sync();
    expect(total.toJSON()).toMatchObject({
      values: [[84]],
      formulas: [['=SUMPRODUCT(B2:B3,C2:C3)']],
      address: '评分表!C4',
      text: [['84.0']],
      valueTypes: [['Double']],
      numberFormat: [['0.0']],
    });
  });
});

test('texts that look like numbers or dates become such, unless the cell is formatted as text', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:D1').values = [['1.10', '2021-5-27', "'1.10", '50%']];
    sheet.getRange('A2:C2').numberFormat = [['@', '@', '@']];
    sheet.getRange('A2:C2').values = [['1.10', 5, '=A1']];
  });
  const { cell } = host.sheet('Sheet1');
  expect([cell('A1').value, cell('B1').value, cell('C1').value, cell('D1').value]).toEqual([1.1, 44343, '1.10', 0.5]);
  expect([cell('B1').numberFormat, cell('B1').text, cell('D1').numberFormat]).toEqual(['yyyy/m/d', '2021/5/27', '0%']);
  expect([cell('A2').value, cell('B2').value, cell('C2').value]).toEqual(['1.10', '5', '=A1']);
});

test('null leaves a cell as it is, an empty text empties it, one value fills all cells', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:C1').values = [['甲', '乙', '丙']];
    sheet.getRange('A1:C1').values = [[null, '', '丁']];
    const many = sheet.getRange('A2:B3');
    many.values = [
      [1, 1],
      [1, 1],
    ];
    many.formulas = '=ROW()' as unknown as string[][];
  });
  expect(host.sheet('Sheet1').values('A1:C3')).toEqual([
    ['甲', '', '丁'],
    [2, 2, ''],
    [3, 3, ''],
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['a shape that does not fit', (s) => (s.getRange('A1:B2').values = [[1]])],
  ['an address that is none', (s) => s.getRange('1A')],
  ['a formula that is none', (s) => (s.getRange('A1').formulas = [['=SUM(1']])],
  ['a formula about a sheet that is not there', (s) => (s.getRange('A1').formulas = [['=没有!A1']])],
  ['a text too long', (s) => (s.getRange('A1').values = [['x'.repeat(32_768)]])],
  ['a formula too long', (s) => (s.getRange('A1').formulas = [[`=${'1+'.repeat(4100)}1`]])],
])('%s is an invalid argument, and nothing is written', async (_, write) => {
  const { host } = startExcel();
  expect(await codeOf(onSheet(write))).toBe('InvalidArgument');
  expect(host.sheet('Sheet1').usedRange).toBeUndefined();
});

test('one refused formula leaves the whole block unwritten', async () => {
  const { host } = startExcel();
  expect(await codeOf(onSheet((s) => (s.getRange('A1:A2').formulas = [['=1'], ['=1+']])))).toBe('InvalidArgument');
  expect(host.sheet('Sheet1').cell('A1').value).toBe('');
});

test('a merged area keeps only its first cell, and takes no others', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1:B2').merge();
    sheet.getRange('B2').values = [[9]];
  });
  expect(host.sheet('Sheet1').values('A1:B2')).toEqual([
    [1, ''],
    ['', ''],
  ]);
  expect(host.sheet('Sheet1').merged).toEqual(['A1:B2']);
});

test('the used range counts formats of cells, unless only values are asked for', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getUsedRangeOrNullObject(true);
    none.load('address');
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D4').format.fill.color = 'yellow';
    sheet.getRange('F:F').format.columnWidth = 100;
    const all = sheet.getUsedRange();
    const values = sheet.getUsedRange(true);
    all.load('address');
    values.load('address');
    await context.sync();
    expect([none.isNullObject, all.address, values.address]).toEqual([true, 'Sheet1!B2:D4', 'Sheet1!B2']);
  });
});

test('clearing removes contents, formats or both', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    for (const address of ['A1', 'A2', 'A3']) {
      sheet.getRange(address).values = [[1]];
      sheet.getRange(address).format.font.bold = true;
    }
    sheet.getRange('A1').clear();
    sheet.getRange('A2').clear(Excel.ClearApplyTo.contents);
    sheet.getRange('A3').clear(Excel.ClearApplyTo.formats);
  });
  const { cell } = host.sheet('Sheet1');
  expect(['A1', 'A2', 'A3'].map((a) => [cell(a).value, cell(a).font.bold])).toEqual([
    ['', false],
    ['', true],
    [1, false],
  ]);
});
