import { startExcel } from './index';
import { onSheet, settled } from './testing';

type Told = readonly [event: string, ...details: unknown[]];

async function listening(told: Told[], newer = ['renamed']): Promise<void> {
  const tell = (event: string, ...details: unknown[]) => {
    told.push([event, ...details]);
    return Promise.resolve();
  };
  await onSheet((sheet) => {
    const { worksheets } = sheet.context.workbook;
    sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
    sheet.onChanged.add((e) =>
      tell('changed', e.address, e.triggerSource, e.details.valueBefore, e.details.valueAfter),
    );
    worksheets.onCalculated.add(() => tell('calculated'));
    worksheets.onSelectionChanged.add((e) => tell('selected', e.address));
    worksheets.onActivated.add(() => tell('activated'));
    worksheets.onAdded.add(() => tell('added'));
    worksheets.onDeleted.add(() => tell('deleted'));
    if (newer.includes('renamed')) worksheets.onNameChanged.add((e) => tell('renamed', e.nameBefore, e.nameAfter));
  });
  await settled();
  told.length = 0;
}

test('what a person does is told, in order, with values before and after', async () => {
  const { host } = startExcel();
  const told: Told[] = [];
  await listening(told);
  const { person } = host;
  person.type('Sheet1', 'A1', '7');
  person.select('Sheet1', 'C3');
  person.addSheet('新表');
  person.renameSheet('新表', '旧表');
  person.activate('Sheet1');
  person.deleteSheet('旧表');
  await settled();
  expect(told).toEqual([
    ['changed', 'A1', 'Unknown', 1, 7],
    ['calculated'],
    ['selected', 'C3'],
    ['added'],
    ['activated'],
    ['renamed', '新表', '旧表'],
    ['activated'],
    ['deleted'],
  ]);
});

test('the add-in hears of its own writes, marked as such, unless it switches events off', async () => {
  startExcel();
  const told: Told[] = [];
  await listening(told);
  await onSheet((sheet) => (sheet.getRange('A1').values = [[3]]));
  await settled();
  expect(told).toEqual([['changed', 'A1', 'ThisLocalAddin', 1, 3], ['calculated']]);
  told.length = 0;
  await onSheet((sheet) => {
    sheet.context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[4]];
  });
  await settled();
  expect(told).toEqual([]);
});

test('before ExcelApi 1.14 Excel does not tell who changed something', async () => {
  startExcel({ api: '1.13' });
  const told: Told[] = [];
  await listening(told, []);
  await onSheet((sheet) => (sheet.getRange('A1').values = [[3]]));
  await settled();
  expect(told).toEqual([['changed', 'A1', undefined, 1, 3], ['calculated']]);
});

test('a pick from a dropdown is not told as a change, though its results are', async () => {
  const { host } = startExcel();
  const told: Told[] = [];
  await listening(told);
  expect(host.person.pick('Sheet1', 'A1', '9')).toBe('ok');
  await settled();
  expect(told).toEqual([['calculated']]);
});

test('a handler can be removed, and may ask for the cells that changed', async () => {
  const { host } = startExcel();
  const seen: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load('values');
        await inner.sync();
        seen.push(range.values);
      }),
    );
    await context.sync();
    return added;
  });
  host.person.type('Sheet1', 'D4', '你好');
  await settled();
  expect(seen).toEqual([[['你好']]]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.person.type('Sheet1', 'D4', '再见');
  await settled();
  expect(seen).toHaveLength(1);
});

test('a new host begins without handlers of an older one', async () => {
  startExcel();
  const told: Told[] = [];
  await listening(told);
  const { host } = startExcel();
  host.person.type('Sheet1', 'A1', '1');
  await settled();
  expect(told).toEqual([]);
});
