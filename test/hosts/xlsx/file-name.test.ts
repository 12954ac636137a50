import { workbookFileName } from '../../../src/hosts/xlsx';

test.each([
  ['示例县', '示例县.xlsx'],
  [' 示例县 ', '示例县.xlsx'],
  ['示例/县:一?', '示例_县_一_.xlsx'],
  ['甲\u0007乙', '甲_乙.xlsx'],
  ['', '考核.xlsx'],
])('a workbook of %j is called %s', (unit, name) => {
  expect(workbookFileName(unit)).toBe(name);
});
