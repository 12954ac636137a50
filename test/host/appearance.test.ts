import { startExcel } from './index';
import { codeOf, onSheet } from './testing';

test('formats of cells, rows and columns are kept for each cell', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = '#ffeedd';
    range.format.font.name = '宋体';
    range.format.font.size = 12;
    range.format.font.bold = true;
    range.format.font.color = 'red';
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.wrapText = true;
    range.format.protection.locked = false;
    sheet.getRange('B2').format.font.bold = false;
    sheet.getRange('C:C').format.columnWidth = 120;
    sheet.getRange('A:A').columnHidden = true;
    sheet.getRange('3:3').format.rowHeight = 40;
    sheet.getRange('1:1').rowHidden = true;
  });
  const sheet = host.sheet('Sheet1');
  expect(sheet.cell('A1')).toMatchObject({
    fill: '#FFEEDD',
    font: { name: '宋体', size: 12, bold: true, color: '#FF0000' },
    horizontal: 'Center',
    vertical: 'Top',
    wrapText: true,
    locked: false,
  });
  expect([sheet.cell('B2').font.bold, sheet.cell('C3').fill, sheet.cell('C3').locked]).toEqual([false, '', true]);
  expect([sheet.column('C').width, sheet.column('A').hidden, sheet.column('B').hidden]).toEqual([120, true, false]);
  expect([sheet.row(3).height, sheet.row(1).hidden, sheet.row(2).hidden]).toEqual([40, true, false]);
});

test('a format that differs among the cells is read as null', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.getCell(0, 0).format.font.bold = true;
    range.format.font.size = 20;
    range.load('format/font/bold,format/font/size,rowHidden');
    await context.sync();
    expect([range.format.font.bold, range.format.font.size, range.rowHidden]).toEqual([null, 20, false]);
  });
});

test('borders are drawn around, between, and shared with the neighbours', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideHorizontal').style = 'Dot';
    borders.getItem('EdgeRight').color = '#112233';
    borders.getItem('EdgeRight').weight = 'Medium';
  });
  const { cell } = host.sheet('Sheet1');
  expect(cell('B2').borders).toMatchObject({ top: { style: 'Continuous' }, bottom: { style: 'Dot' } });
  expect(cell('B1').borders.bottom.style).toBe('Continuous');
  expect(cell('B3').borders).toMatchObject({ top: { style: 'Dot' }, bottom: { style: 'None' } });
  expect(cell('C3').borders.right).toEqual({ style: 'Continuous', color: '#112233', weight: 'Medium' });
});

test('properties of many cells, rows and columns can be set in one call', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:B1').setCellProperties([
      [
        {
          format: { fill: { color: '#FF0000' }, font: { bold: true }, borders: { bottom: { style: 'Continuous' } } },
        },
        { format: { protection: { locked: false }, wrapText: true } },
      ],
    ]);
    sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 99 } }, { columnHidden: true }]);
    sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 33 } }, { rowHidden: true }]);
  });
  const sheet = host.sheet('Sheet1');
  expect(sheet.cell('A1')).toMatchObject({
    fill: '#FF0000',
    font: { bold: true },
    borders: { bottom: { style: 'Continuous' } },
  });
  expect([sheet.cell('B1').locked, sheet.cell('B1').wrapText]).toEqual([false, true]);
  expect([sheet.column('A').width, sheet.column('B').hidden]).toEqual([99, true]);
  expect([sheet.row(1).height, sheet.row(2).hidden]).toEqual([33, true]);
});

test('validations are kept with rule, prompt and alert', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange('A1:A5');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
    dataValidation.prompt = { title: '提示', message: '请选择', showPrompt: true };
    dataValidation.errorAlert = { title: '错误', message: '只能选择', showAlert: true, style: 'Stop' };
    dataValidation.ignoreBlanks = false;
    sheet.getRange('A5').dataValidation.clear();
  });
  const { cell } = host.sheet('Sheet1');
  expect(cell('A2').validation).toEqual({
    rule: { list: { inCellDropDown: true, source: '=Sheet1!$C$1:$C$3' } },
    prompt: { title: '提示', message: '请选择', shown: true, style: 'Stop' },
    errorAlert: { title: '错误', message: '只能选择', shown: true, style: 'Stop' },
    ignoreBlanks: false,
  });
  expect(cell('A5').validation).toBeUndefined();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4');
    dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    expect(dataValidation.type).toBe('List');
    expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$C$1:$C$3' } });
  });
});

test('conditional formats come newest first, with condition or bar', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const custom = sheet.getRange('A1:A5').conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1>5';
    custom.custom.format.fill.color = '#FFFF00';
    custom.custom.format.font.bold = true;
    custom.stopIfTrue = true;
    const { dataBar } = sheet.getRange('B1:B5').conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: '1' };
    dataBar.positiveFormat.fillColor = '#00B050';
    dataBar.positiveFormat.gradientFill = false;
  });
  const [bar, custom] = host.sheet('Sheet1').conditionalFormats;
  expect(custom).toMatchObject({
    range: 'A1:A5',
    type: 'Custom',
    formula: '=$A1>5',
    format: { fill: '#FFFF00', bold: true },
    stopIfTrue: true,
  });
  expect(bar).toMatchObject({
    range: 'B1:B5',
    type: 'DataBar',
    bar: { lower: { type: 'Number', formula: '0' }, fillColor: '#00B050', gradientFill: false },
  });
  expect(
    await codeOf(onSheet((s) => (s.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=1+'))),
  ).toBe('InvalidArgument');
});
