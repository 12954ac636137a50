import Big from 'big.js';

/**
 * Decimal arithmetic, so that 0.1 + 0.2 is 0.3. Quotients keep 30 decimal places, far more than a workbook's 15 digits.
 * Configured on a constructor of our own: big.js settings are global otherwise.
 */
export const Decimal = Big();
Decimal.DP = 30;
Decimal.RM = Big.roundHalfUp;
export type Decimal = Big;

/** Excel works with 15 significant digits; so does everything that is compared with what Excel shows. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Rounds half away from zero, as Excel's ROUND does: the number is first taken at Excel's 15 significant digits.
 * @param places decimal places, 0 or more
 */
export function round(value: Decimal, places: number): Decimal {
  return value.prec(SIGNIFICANT_DIGITS, Big.roundHalfUp).round(places, Big.roundHalfUp);
}

/** The number that a cell holds, freed of binary noise: 0.30000000000000004 becomes 0.3, minus zero becomes zero. */
export const cellNumber = (value: number): number => Number(value.toPrecision(SIGNIFICANT_DIGITS)) + 0;

/** How many decimal places a number is written with: 0.2 -> 1, 3 -> 0, 0.25 -> 2. */
export function decimalPlaces(value: number): number {
  const text = new Decimal(value).toFixed();
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The sum without binary noise. */
export const exactSum = (numbers: readonly number[]): number =>
  Number(numbers.reduce((sum, n) => sum.plus(n), new Decimal(0)));
