import { startExcel } from './index';
import { codeOf, onSheet } from './testing';

const protectedSheet = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  onSheet((sheet) => {
    sheet.getRange('B2:B5').format.protection.locked = false;
    sheet.protection.protect(options, password);
  });

test('on a protected sheet locked cells refuse the add-in and the person, unlocked ones take both', async () => {
  const { host } = startExcel();
  await protectedSheet();
  const write = (address: string) =>
    codeOf(onSheet((sheet) => (sheet.getRange(address).values = [[1]] as unknown[][])));
  expect(await write('A1')).toBe('AccessDenied');
  expect(await write('B3')).toBe('none');
  expect(await codeOf(onSheet((sheet) => (sheet.getRange('A2:B2').values = [[1, 1]])))).toBe('AccessDenied');
  expect([host.person.type('Sheet1', 'A1', 'x'), host.person.type('Sheet1', 'B2', '5')]).toEqual(['protected', 'ok']);
  expect(host.sheet('Sheet1').cell('B2').value).toBe(5);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, Excel.WorksheetProtectionOptions]>([
  ['formats', (s) => (s.getRange('B3').format.fill.color = '#00ff00'), { allowFormatCells: true }],
  ['widths', (s) => (s.getRange('B:B').format.columnWidth = 90), { allowFormatColumns: true }],
  ['heights', (s) => (s.getRange('3:3').format.rowHeight = 30), { allowFormatRows: true }],
  ['hidden rows', (s) => (s.getRange('3:3').rowHidden = true), { allowFormatRows: true }],
  ['charts', (s) => s.charts.add('Line', s.getRange('B2:B5')), { allowEditObjects: true }],
])('%s need their option on a protected sheet', async (_, change, options) => {
  startExcel();
  await protectedSheet();
  expect(await codeOf(onSheet(change))).toBe('AccessDenied');
  startExcel();
  await protectedSheet(options);
  expect(await codeOf(onSheet(change))).toBe('none');
});

test('validation, merging and locks cannot be changed on a protected sheet', async () => {
  startExcel();
  await protectedSheet({ allowFormatCells: true });
  const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (s) => (s.getRange('B2').dataValidation.ignoreBlanks = false),
    (s) => {
      s.getRange('B2:B3').merge();
    },
    (s) => (s.getRange('A1').format.protection.locked = false),
  ];
  for (const change of changes) expect(await codeOf(onSheet(change))).toBe('AccessDenied');
});

test('protecting twice and unprotecting twice are refused, and so is a wrong password', async () => {
  const { host } = startExcel();
  await protectedSheet({ allowInsertRows: true }, 'pw');
  expect(host.sheet('Sheet1').protection).toMatchObject({ allowInsertRows: true, allowSort: false });
  expect(await codeOf(protectedSheet())).toBe('AccessDenied');
  expect(
    await codeOf(
      onSheet((s) => {
        s.protection.protect();
      }),
    ),
  ).toBe('AccessDenied');
  expect(
    await codeOf(
      onSheet((s) => {
        s.protection.unprotect('no');
      }),
    ),
  ).toBe('AccessDenied');
  expect(
    await codeOf(
      onSheet((s) => {
        s.protection.unprotect('pw');
      }),
    ),
  ).toBe('none');
  expect(
    await codeOf(
      onSheet((s) => {
        s.protection.unprotect();
      }),
    ),
  ).toBe('AccessDenied');
  expect(host.sheet('Sheet1').protection).toBeUndefined();
});

test.each<[string, Excel.DataValidationRule, readonly string[], readonly string[]]>([
  ['a list', { list: { inCellDropDown: true, source: '符合,不符合' } }, ['符合', ''], ['好', '符']],
  ['a list of cells', { list: { inCellDropDown: true, source: '=$D$1:$D$2' } }, ['甲'], ['丙']],
  [
    'whole numbers',
    { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } },
    ['0', '10'],
    ['11', '1.5', '甲'],
  ],
  ['decimals', { decimal: { formula1: '=$E$1', operator: 'LessThanOrEqualTo' } }, ['4.5'], ['5.5', '甲']],
  [
    'dates',
    { date: { formula1: '2021-01-01', operator: 'GreaterThanOrEqualTo' } },
    ['2021-5-27'],
    ['2020-12-31', '去年'],
  ],
  ['text lengths', { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, ['三个字'], ['四个字呢']],
  ['a formula', { custom: { formula: '=ISNUMBER(B2)' } }, ['1'], ['甲']],
])('validation by %s holds for what is typed, not for what is pasted', async (_, rule, good, bad) => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('D1:D2').values = [['甲'], ['乙']];
    sheet.getRange('E1').values = [[5]];
    sheet.getRange('B2:B4').dataValidation.rule = rule;
  });
  for (const text of good) expect([text, host.person.type('Sheet1', 'B2', text)]).toEqual([text, 'ok']);
  for (const text of bad) expect([text, host.person.type('Sheet1', 'B2', text)]).toEqual([text, 'invalid']);
  for (const text of bad) expect([text, host.person.paste('Sheet1', 'B2', text)]).toEqual([text, 'ok']);
});

test('a formula of a validation counts from the first cell of its range', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A2:A3').values = [[1], [2]];
    sheet.getRange('B2:B3').dataValidation.rule = { custom: { formula: '=B2>A2' } };
  });
  expect([host.person.type('Sheet1', 'B2', '2'), host.person.type('Sheet1', 'B3', '2')]).toEqual(['ok', 'invalid']);
});

test('an alert that only warns lets the entry pass', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.rule = { list: { inCellDropDown: true, source: '甲' } };
    dataValidation.errorAlert = { message: '只有甲', showAlert: true, style: 'Warning', title: '注意' };
  });
  expect(host.person.type('Sheet1', 'B2', '乙')).toBe('ok');
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['list', (s) => (s.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } })],
  [
    'prompt',
    (s) => (s.getRange('A1').dataValidation.prompt = { title: 't', message: 'x'.repeat(256), showPrompt: true }),
  ],
  ['title', (s) => (s.getRange('A1').dataValidation.prompt = { title: 't'.repeat(33), message: '', showPrompt: true })],
  ['sheet name', (s) => s.context.workbook.worksheets.add('x'.repeat(32))],
  ['sheet name with a slash', (s) => s.context.workbook.worksheets.add('a/b')],
])('a %s too long for Excel is refused', async (_, change) => {
  startExcel();
  expect(await codeOf(onSheet(change))).toBe('InvalidArgument');
});

test('a faulty formula is not taken from a person either', () => {
  const { host } = startExcel();
  expect([host.person.type('Sheet1', 'A1', '=1+'), host.person.type('Sheet1', 'A1', '=1+1')]).toEqual([
    'invalid',
    'ok',
  ]);
});

test('rows of a protected sheet can be inserted where its options allow it', async () => {
  const { host } = startExcel();
  await protectedSheet({ allowInsertRows: true });
  expect([host.person.insertRow('Sheet1', 3), host.person.deleteRow('Sheet1', 3)]).toEqual(['ok', 'protected']);
  expect([host.sheet('Sheet1').cell('B3').locked, host.sheet('Sheet1').cell('A3').locked]).toEqual([false, true]);
  expect(await codeOf(onSheet((s) => s.getRange('4:5').insert('Down')))).toBe('none');
  expect(
    await codeOf(
      onSheet((s) => {
        s.getRange('4:5').delete('Up');
      }),
    ),
  ).toBe('AccessDenied');
});

test('a protected structure keeps the sheets as they are', async () => {
  const { host } = startExcel();
  host.person.protectStructure();
  const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (s) => s.context.workbook.worksheets.add(),
    (s) => {
      s.delete();
    },
    (s) => (s.name = '甲'),
    (s) => (s.position = 0),
    (s) => (s.visibility = 'Hidden'),
  ];
  for (const change of changes) expect(await codeOf(onSheet(change))).toBe('AccessDenied');
  host.person.unprotectStructure();
  expect(await codeOf(onSheet((s) => (s.name = '甲')))).toBe('none');
});

test('sheets are added, moved, hidden and deleted by the rules', async () => {
  const { host } = startExcel({ sheet: '甲' });
  const inBook = (work: (sheets: Excel.WorksheetCollection) => unknown) =>
    codeOf(onSheet((sheet) => work(sheet.context.workbook.worksheets)));
  expect(
    await inBook((s) => {
      s.getItem('甲').delete();
    }),
  ).toBe('InvalidOperation');
  expect(
    await inBook((s) => {
      s.add('乙');
      s.add('丙').position = 0;
    }),
  ).toBe('none');
  expect(host.sheetNames).toEqual(['丙', '甲', '乙']);
  expect(await inBook((s) => s.add('乙'))).toBe('ItemAlreadyExists');
  expect(await inBook((s) => (s.getItem('丙').visibility = 'VeryHidden'))).toBe('none');
  expect(
    await inBook((s) => {
      s.getItem('丙').delete();
    }),
  ).toBe('InvalidOperation');
  expect(
    await inBook((s) => {
      s.getItem('丙').activate();
    }),
  ).toBe('InvalidOperation');
  expect(
    await inBook((s) => {
      s.getItem('甲').delete();
    }),
  ).toBe('none');
  expect([host.sheetNames, host.activeSheet]).toEqual([['丙', '乙'], '乙']);
  expect(await inBook((s) => (s.getItem('乙').visibility = 'Hidden'))).toBe('InvalidOperation');
});
