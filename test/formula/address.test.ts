import {
  a1,
  cellNumber,
  columnName,
  columnNumber,
  dateOfSerial,
  dateSerial,
  decimalPlaces,
  exactSum,
} from '../../src/formula';

describe('addresses', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %i is %s', (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
    expect(columnNumber(`${name}12`)).toBe(number);
  });

  test('A1 notation, relative and absolute', () => {
    expect(a1({ row: 5, column: 3 })).toBe('C5');
    expect(a1({ row: 5, column: 3 }, true)).toBe('$C$5');
  });
});

describe('dates', () => {
  test.each([
    ['2021-05-27', 44343],
    ['1900-03-01', 61],
    ['2000-02-29', 36585],
    ['9999-12-31', 2958465],
  ])('%s is day %i', (date, serial) => {
    expect(dateSerial(date)).toBe(serial);
    expect(dateOfSerial(serial)).toBe(date);
    expect(dateOfSerial(serial + 0.75)).toBe(date);
  });

  test.each(['2021-02-29', '2021-13-01', '21-1-1', '2021年', ''])('%s is no date', (text) => {
    expect(dateSerial(text)).toBeUndefined();
  });

  test.each([0, -1, 2_958_466, NaN])('day %d is outside the calendar', (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });
});

describe('decimals', () => {
  test('binary noise is taken off a cell’s number', () => {
    expect(cellNumber(0.1 + 0.2)).toBe(0.3);
    expect(Object.is(cellNumber(-0), 0)).toBe(true);
  });

  test.each([
    [0.25, 2],
    [3, 0],
    [1e-7, 7],
    [1e21, 0],
  ])('%d has %i decimal places', (value, places) => {
    expect(decimalPlaces(value)).toBe(places);
  });

  test('sums are exact', () => {
    expect(exactSum([0.1, 0.2, 0.3])).toBe(0.6);
  });
});
