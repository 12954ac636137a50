import { isCallable, isTelephone, mendTelephone } from '../../src/entries';

describe('a number is mended to what is dialled', () => {
  test.each([
    ['１３８００００００００', '13800000000'],
    ['138 0000 0000', '13800000000'],
    [' 0376－0000000 ', '0376-0000000'],
    ['0376—0000000', '0376-0000000'],
    ['0376 0000000', '0376-0000000'],
    ['（0376）0000000', '(0376)0000000'],
    ['(0376) 000 0000', '(0376)0000000'],
    ['0376-0000000 转 801', '0376-0000000转801'],
    ['0376-0000000；13800000000', '0376-0000000、13800000000'],
    ['0376--0000000', '0376-0000000'],
    ['0000000', '0000000'],
  ])('%s -> %s', (written, expected) => {
    expect(mendTelephone(written)).toBe(expected);
  });
});

describe('a mobile number has 11 digits', () => {
  test.each(['13800000000', '00000000000', '+8613800000000', '13800000000、13900000000'])('%s', (number) => {
    expect(isCallable('mobile', number)).toBe(true);
  });
  test.each(['1380000000', '138000000000', '0376-0000000', '张三', '13800000000、138'])('not %s', (number) => {
    expect(isCallable('mobile', number)).toBe(false);
  });
});

describe('a telephone or fax has 7 or 8 digits, an area code or not, an extension or not', () => {
  test.each([
    '0000000',
    '00000000',
    '0376-0000000',
    '03760000000',
    '010-00000000',
    '(0376)0000000',
    '0376-0000000-801',
    '0376-0000000转801',
    '+86-376-0000000',
    '13800000000',
    '400-000-0000',
    '12330',
    '0376-0000000、0376-0000001',
  ])('%s', (number) => {
    expect(isCallable('telephone', number)).toBe(true);
    expect(isCallable('fax', number)).toBe(true);
  });
  test.each(['000000', '3760000000', '0376-', '0376-000000', '无', 'abc'])('not %s', (number) => {
    expect(isCallable('telephone', number)).toBe(false);
  });
});

test('what of a contact is a number', () => {
  expect((['name', 'post', 'telephone', 'mobile', 'fax'] as const).filter(isTelephone)).toEqual([
    'telephone',
    'mobile',
    'fax',
  ]);
});
