import { indexOfOption, matching } from '../../../../src/hosts/html/editor/options';

const OPTIONS = ['1. 工作部署', '2. 宣传培训', '12. 培训机构', 'ABC级'];

describe('options', () => {
  test('those that begin with what is typed come first', () => {
    expect(matching(OPTIONS, '')).toEqual(OPTIONS);
    expect(matching(OPTIONS, '2')).toEqual(['2. 宣传培训', '12. 培训机构']);
    expect(matching(OPTIONS, '培训')).toEqual(['2. 宣传培训', '12. 培训机构']);
    expect(matching(OPTIONS, '没有')).toEqual([]);
  });

  test('width, case and spaces do not matter', () => {
    expect(matching(OPTIONS, 'ａｂｃ')).toEqual(['ABC级']);
    expect(matching(OPTIONS, '１.工作')).toEqual(['1. 工作部署']);
    expect(indexOfOption(OPTIONS, 'abc级')).toBe(3);
    expect(indexOfOption(OPTIONS, '')).toBe(-1);
  });
});
