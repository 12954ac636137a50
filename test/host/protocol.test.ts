import { startExcel } from './index';
import { codeOf, onSheet, settled } from './testing';

test('what was not loaded cannot be read; what was, can, as deep as asked', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    await context.sync();
    expect(() => range.values).toThrow(/property 'values' is not available/);
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/position');
    range.format.fill.color = 'yellow';
    range.load('format/fill/color,format/font/bold,format/protection/locked');
    await context.sync();
    expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([['Sheet1', 0]]);
    expect([range.format.fill.color, range.format.font.bold, range.format.protection.locked]).toEqual([
      '#FFFF00',
      false,
      true,
    ]);
    sheets.getFirst().name = '首页';
    sheets.load('items');
    await context.sync();
    expect(sheets.items[0]?.toJSON()).toMatchObject({ name: '首页', visibility: 'Visible' });
  });
});

test('what is not there is a null object, and so is what belongs to it', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const sheet = worksheets.getItemOrNullObject('没有').load('name');
    const cell = sheet.getRange('A1').load('values');
    const used = worksheets.getItem('Sheet1').getUsedRangeOrNullObject().load('address');
    const name = names.getItemOrNullObject('没有').load('formula');
    const setting = settings.getItemOrNullObject('没有').load('value');
    const there = worksheets.getItemOrNullObject('Sheet1').load('name');
    await context.sync();
    expect([sheet, cell, used, name, setting].map((o) => o.isNullObject)).toEqual([true, true, true, true, true]);
    expect(there.isNullObject).toBe(false);
  });
});

test('an error tells code, place and statement', async () => {
  startExcel();
  const failing = onSheet((sheet) => sheet.context.workbook.worksheets.getItem('没有').getRange('A1').load('values'));
  await expect(failing).rejects.toMatchObject({
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: 'var worksheet = worksheets.getItem(...);' },
  });
});

test('what precedes the failing action stays done, what follows is not tried', async () => {
  const { host } = startExcel();
  const code = await codeOf(
    onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.context.workbook.worksheets.getItem('没有').activate();
      sheet.getRange('A2').values = [[2]];
    }),
  );
  expect(code).toBe('ItemNotFound');
  expect(host.sheet('Sheet1').values('A1:A2')).toEqual([[1], ['']]);
});

test('what is not simulated says so', async () => {
  startExcel();
  expect(
    await codeOf(
      onSheet((sheet) => {
        sheet.getRange('A1').flashFill();
      }),
    ),
  ).toBe('ApiNotFound');
  expect(await codeOf(onSheet((sheet) => sheet.tables.load('items')))).toBe('ApiNotFound');
  expect(await codeOf(onSheet((sheet) => sheet.load('standardWidth')))).toBe('ApiNotFound');
});

test('members newer than the given ExcelApi are refused by the runtime', async () => {
  startExcel({ api: '1.8' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  expect(
    await codeOf(onSheet((sheet) => sheet.context.workbook.worksheets.onChanged.add(() => Promise.resolve()))),
  ).toBe('ApiNotFound');
});

test('ranges outlive a sync, and are given back when the run ends', async () => {
  const { host } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    await context.sync();
    expect(host.trackedObjects).toBe(1);
    range.values = [[1]];
    await context.sync();
  });
  await settled();
  expect(host.trackedObjects).toBe(0);
  expect(host.sheet('Sheet1').cell('A1').value).toBe(1);
});

test('objects that were added are found again after a sync', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('甲');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
    const format = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    const name = context.workbook.names.add('总分', sheet.getRange('B1'));
    await context.sync();
    sheet.name = '乙';
    chart.name = '图';
    format.custom.rule.formula = '=$A1>5';
    name.load('formula');
    chart.load('name');
    await context.sync();
    expect([name.formula, chart.name]).toEqual(['=乙!$B$1', '图']);
  });
});

test('messages are counted: requests, bytes, actions, object paths', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => (sheet.getRange('A1').values = [[1]]));
  await settled();
  expect(host.statistics.requests).toBe(2);
  expect(host.statistics.actions).toBeGreaterThan(3);
  expect(host.statistics.bytesIn).toBeGreaterThan(500);
  expect(host.statistics.bytesOut).toBeGreaterThan(50);
  expect(host.statistics.objectPaths).toBeGreaterThan(3);
  host.resetStatistics();
  expect(host.statistics).toEqual({ requests: 0, bytesIn: 0, longest: 0, bytesOut: 0, actions: 0, objectPaths: 0 });
});

test('an ordered failure hits the n-th request once', async () => {
  const { host } = startExcel();
  host.failOn({ request: 2 }, 'GeneralException');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    expect(await codeOf(context.sync())).toBe('GeneralException');
  });
  expect(await codeOf(onSheet((sheet) => (sheet.getRange('A3').values = [[3]])))).toBe('none');
  expect(host.sheet('Sheet1').values('A1:A3')).toEqual([[1], [''], [3]]);
});

test('an ordered failure hits the n-th action, and Excel keeps what came before', async () => {
  for (let action = 1; ; action++) {
    const { host } = startExcel();
    const before = host.statistics.actions;
    host.failOn({ action }, 'GeneralException');
    const code = await codeOf(
      onSheet((sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
      }),
    );
    const [[first] = [], [second] = []] = host.sheet('Sheet1').values('A1:A2');
    if (code === 'none') {
      expect([first, second, action > before]).toEqual([1, 2, true]);
      return;
    }
    expect(first === '' && second !== '').toBe(false);
  }
});

test('every request can be made to fail, until it is not', async () => {
  const { host } = startExcel();
  const write = () => codeOf(onSheet((sheet) => (sheet.getRange('A1').values = [[1]])));
  host.failAlways('AccessDenied');
  expect([await write(), await write()]).toEqual(['AccessDenied', 'AccessDenied']);
  host.failAlways(undefined);
  expect(await write()).toBe('none');
});

test('while a cell is being edited requests fail, or wait if they may', async () => {
  const { host } = startExcel();
  host.person.beginEdit();
  expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1').values = [[1]])))).toBe(
    'InvalidOperationInCellEditMode',
  );
  let isDone = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[2]];
    await context.sync();
    isDone = true;
  });
  await settled();
  expect(isDone).toBe(false);
  host.person.endEdit();
  await waiting;
  expect(host.sheet('Sheet1').cell('A1').value).toBe(2);
});

test('a start costs next to nothing after the first', () => {
  startExcel();
  const before = performance.now();
  for (let i = 0; i < 100; i++) startExcel();
  expect((performance.now() - before) / 100).toBeLessThan(10);
});
