import { amount } from './amount';

const PERCENT = 100;

/** 1.0256 -> 102.56%: a completion rate as it is read; why there is none, as it stands. */
export const rateText = (rate: number | string): string =>
  // Rates have four decimal places: a hundredfold is rounded to two, free of binary noise.
  typeof rate === 'number' ? `${amount(Number((rate * PERCENT).toFixed(2)))}%` : rate;
