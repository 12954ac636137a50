import { workbookFileName } from '../../../src/hosts/xlsx';

test.each([
  ['示例县', '2021年考核指标体系', '示例县-2021年考核指标体系.xlsx'],
  [' 示例县 ', ' 指标 ', '示例县-指标.xlsx'],
  ['示例/县:一?', '指标*体系', '示例_县_一_-指标_体系.xlsx'],
  ['甲\u0007乙', '表', '甲_乙-表.xlsx'],
  ['', '表', '表.xlsx'],
  ['示例县', '', '示例县.xlsx'],
  ['', '', '考核.xlsx'],
])('a workbook of %j, of %j, is called %s', (unit, title, name) => {
  expect(workbookFileName(unit, title)).toBe(name);
});

test('a long title is cut to 40 characters, and not in the middle of one', () => {
  expect(workbookFileName('示例县', '长'.repeat(60))).toBe(`示例县-${'长'.repeat(40)}.xlsx`);
  expect(workbookFileName('示例县', '𠀀'.repeat(60))).toBe(`示例县-${'𠀀'.repeat(40)}.xlsx`);
});
