import { type CellValue, dateOfSerial, Decimal } from '../../../formula';

/** Excel's precision, and from which size on its General format writes a power of ten. */
const DIGITS = 15;
const LARGE = 1e15;
const SMALL = 1e-9;

/** A number as Excel's General format writes it: up to 15 digits, no binary noise. */
export function general(value: number): string {
  const rounded = new Decimal(value).prec(DIGITS);
  const size = Math.abs(value);
  if (size !== 0 && (size >= LARGE || size < SMALL)) return power(value);
  return rounded.eq(0) ? '0' : rounded.toFixed();
}

/** 1.5E+20, as Excel writes it. */
function power(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${String(Number(digits))}E${sign}${exponent.slice(1).padStart(2, '0')}`;
}

/** "0.0%" -> 1 decimal; undefined for formats that are no percentage. */
function percentPlaces(format: string): number | undefined {
  const match = /^0(?:\.(0+))?%$/.exec(format);
  return match ? (match[1]?.length ?? 0) : undefined;
}

/** What rounds to nothing has no sign. */
function percent(value: number, places: number): string {
  const hundredfold = new Decimal(value).prec(DIGITS).times(100).round(places);
  return (hundredfold.eq(0) ? new Decimal(0) : hundredfold).toFixed(places);
}

/** What a cell shows of its value. @param format of its style; without one, Excel's General */
export function shownText(value: CellValue, format?: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const places = percentPlaces(format ?? '');
  if (places !== undefined) return `${percent(value, places)}%`;
  return (format === 'yyyy-mm-dd' ? dateOfSerial(value) : undefined) ?? general(value);
}
