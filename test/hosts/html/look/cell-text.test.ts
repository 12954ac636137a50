import { dateSerial } from '../../../../src/formula';
import { general, shownText } from '../../../../src/hosts/html/look/cell-text';

describe('what a cell shows', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [89.96, '89.96'],
    [-0, '0'],
    [1234567, '1234567'],
    [-12.5, '-12.5'],
    [123456789012345, '123456789012345'],
    [1.5e20, '1.5E+20'],
    [0.00001, '0.00001'],
    [2e-10, '2E-10'],
  ])('%d as %s', (value, text) => {
    expect(general(value)).toBe(text);
    expect(shownText(value)).toBe(text);
  });

  test('shares as per cent, rounded half away from nothing, without binary noise', () => {
    expect([0.9756, 0.0005, 0.07 * 10, 1, -0.0001, -0.255].map((value) => shownText(value, '0.0%'))).toEqual([
      '97.6%',
      '0.1%',
      '70.0%',
      '100.0%',
      '0.0%',
      '-25.5%',
    ]);
    expect(shownText(0.125, '0%')).toBe('13%');
  });

  test('days as dates; what is no day as it is', () => {
    expect(shownText(dateSerial('2021-05-27') ?? 0, 'yyyy-mm-dd')).toBe('2021-05-27');
    expect(shownText(-3, 'yyyy-mm-dd')).toBe('-3');
    expect(shownText('2021年', 'yyyy-mm-dd')).toBe('2021年');
  });

  test('texts, truth and nothing', () => {
    expect([null, true, false, '  0012', '=1+1'].map((value) => shownText(value, '@'))).toEqual([
      '',
      'TRUE',
      'FALSE',
      '  0012',
      '=1+1',
    ]);
  });
});
