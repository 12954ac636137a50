import { goneFrom, issue } from '../../src/issues';

const at = (cell: string, found: string) => issue('K109', { sheet: '评分表', cell, id: '1/a' }, { found });

describe('issues that are not said any more', () => {
  test('one that stands elsewhere by now is not gone; one about something else is', () => {
    const [moved, other] = [at('I6', '1'), at('I7', '2')];
    expect(goneFrom([moved, other], [at('J9', '1')])).toEqual([other]);
  });

  test('of two that are alike one is gone when one is left', () => {
    expect(goneFrom([at('I6', '1'), at('I7', '1')], [at('I6', '1')])).toEqual([at('I7', '1')]);
  });
});
