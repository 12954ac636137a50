import { departmentFileNames } from '../../../src/sheets';

describe('names of files', () => {
  test.each([
    ['县公安局', '分解-县公安局.xlsx'],
    ['公安/司法:局', '分解-公安_司法_局.xlsx'],
    ['区科技\n局', '分解-区科技_局.xlsx'],
    ['..', '分解-...xlsx'],
    ['甲'.repeat(60), `分解-${'甲'.repeat(40)}.xlsx`],
  ])('%j', (name, expected) => {
    expect(departmentFileNames([name]).get(name)).toBe(expected);
  });

  test('no two are alike, also where a disk does not tell a from A', () => {
    const names = departmentFileNames(['A局', 'a局', 'A局 (2)', '甲/乙', '甲:乙']);
    expect([...names.values()]).toEqual([
      '分解-A局.xlsx',
      '分解-a局 (2).xlsx',
      '分解-A局 (2) (2).xlsx',
      '分解-甲_乙.xlsx',
      '分解-甲_乙 (2).xlsx',
    ]);
  });
});
