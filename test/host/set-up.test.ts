import { startExcel } from './index';
import { codeOf, onSheet } from './testing';

test('panes, tab, gridlines and print set-up', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.tabColor = '#00B050';
    sheet.showGridlines = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 36;
    pageLayout.setPrintArea('A1:H20');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    sheet.horizontalPageBreaks.add('A10');
  });
  expect(host.sheet('Sheet1')).toMatchObject({
    frozen: { rows: 3, columns: 2 },
    tabColor: '#00B050',
    showGridlines: false,
    page: {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      margins: { topMargin: 36, leftMargin: 50.4 },
      printArea: 'A1:H20',
      titleRows: '1:3',
      headersFooters: { centerFooter: '第 &P 页' },
      rowBreaks: [10],
    },
  });
  await onSheet((sheet) => {
    sheet.freezePanes.unfreeze();
  });
  expect(host.sheet('Sheet1').frozen).toEqual({ rows: 0, columns: 0 });
  expect(await codeOf(onSheet((s) => (s.pageLayout.zoom = { scale: 5 })))).toBe('InvalidArgument');
});

test('charts take their series from a range, and more by hand', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['部分', '得分率', '满分'],
      ['甲', 0.5, 1],
      ['乙', 0.7, 1],
    ];
    const chart = sheet.charts.add(Excel.ChartType.barClustered, sheet.getRange('A1:B3'), Excel.ChartSeriesBy.columns);
    chart.name = '得分率图';
    chart.title.text = '各部分得分率';
    chart.legend.visible = false;
    chart.setPosition('E2', 'H10');
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.majorUnit = 0.2;
    chart.axes.valueAxis.numberFormat = '0%';
    chart.axes.categoryAxis.reversePlotOrder = true;
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#00B050');
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = '0.0%';
    const added = chart.series.add('满分');
    added.setValues(sheet.getRange('C2:C3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
  });
  expect(host.sheet('Sheet1').charts).toMatchObject([
    {
      name: '得分率图',
      type: 'BarClustered',
      title: { text: '各部分得分率' },
      legend: { visible: false },
      left: 216,
      width: 216,
      valueAxis: { minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: '0%' },
      categoryAxis: { reversePlotOrder: true },
      series: [
        {
          name: '得分率',
          values: 'Sheet1!B2:B3',
          categories: 'Sheet1!A2:A3',
          color: '#00B050',
          hasDataLabels: true,
          dataLabels: { numberFormat: '0.0%' },
        },
        { name: '满分', values: 'Sheet1!C2:C3' },
      ],
    },
  ]);
});

test('settings and selection belong to the workbook', async () => {
  const { host } = startExcel();
  await Excel.run(async (context) => {
    context.workbook.settings.add('模板', { id: 'xinyang-2021' });
    const setting = context.workbook.settings.getItem('模板');
    setting.load('value');
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    await context.sync();
    expect([setting.value, cell.address]).toEqual([{ id: 'xinyang-2021' }, 'Sheet1!B2']);
  });
  expect([host.settings, host.selection]).toEqual([{ 模板: { id: 'xinyang-2021' } }, 'Sheet1!B2:C3']);
});

test('calculation and screen updating can be suspended', async () => {
  const { host } = startExcel();
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=1+1']];
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
  expect(host.sheet('Sheet1').cell('A1').value).toBe(2);
});

test('a filter is set up on a sheet that is not protected, and can be looked up', async () => {
  const { host } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['甲', '乙'],
      [1, 2],
      [3, 4],
    ];
    sheet.autoFilter.apply(sheet.getRange('A1:B3'));
    sheet.protection.protect({ allowAutoFilter: true });
  });
  expect(host.sheet('Sheet1')).toMatchObject({ autoFilter: 'A1:B3', protection: { allowAutoFilter: true } });
  await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
    const range = autoFilter.getRangeOrNullObject().load('address');
    autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, false, 'Sheet1!A1:B3']);
  });
  expect(
    await codeOf(
      onSheet((sheet) => {
        sheet.autoFilter.apply('A1:B2');
      }),
    ),
  ).toBe('AccessDenied');
  expect(
    await codeOf(
      onSheet((sheet) => {
        sheet.autoFilter.remove();
      }),
    ),
  ).toBe('AccessDenied');
  await onSheet((sheet) => {
    sheet.protection.unprotect();
  });
  const byColour = { filterOn: Excel.FilterOn.cellColor, color: '#FF0000' };
  expect(
    await codeOf(
      onSheet((sheet) => {
        sheet.autoFilter.apply('A1:B3', 0, byColour);
      }),
    ),
  ).toBe('ApiNotFound');
  await onSheet((sheet) => {
    sheet.autoFilter.remove();
  });
  expect(host.sheet('Sheet1').autoFilter).toBeUndefined();
  const other = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('空').autoFilter.apply(worksheets.getItem('Sheet1').getRange('A1:B3'));
    await context.sync();
  });
  expect(await codeOf(other)).toBe('InvalidArgument');
});
