import { isError, type Scalar } from './value';
import { asText, dateOfSerial } from './typed-text';

/** The text that a cell shows: its value in its number format. Colours, conditions and column widths play no part. */
export function formatted(value: Scalar | undefined, format: string): string {
  if (value === undefined) return '';
  if (isError(value) || typeof value === 'boolean') return asText(value);
  const sections = splitSections(format);
  if (typeof value === 'string')
    return sections.length < 4 ? value : (sections[3] ?? '').replaceAll('@', value).replaceAll('"', '');
  if (format === '@') return asText(value);
  const [positive = 'General', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return inSection(-value, negative);
  if (value === 0 && zero !== undefined) return inSection(0, zero);
  return inSection(value, positive);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=^|;)(?=;|$)/g) ?? [format];
}

type Piece = { readonly kind: 'literal' | 'digits' | 'date' | 'elapsed'; readonly text: string };

/** Literals, runs of digit placeholders, runs of date letters. */
function pieces(section: string): readonly Piece[] {
  const found: Piece[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|(General)|(AM\/PM|上午\/下午|y+|m+|d+|h+|s+)|([0#?.,%]+(?:E[+-][0#]+)?)|([^])/giu;
  for (const match of section.matchAll(pattern)) {
    const [, quoted, escaped, elapsed, general, date, digits, other] = match;
    if (elapsed !== undefined) found.push({ kind: 'elapsed', text: elapsed.toLowerCase() });
    else if (general !== undefined || digits !== undefined)
      found.push({ kind: 'digits', text: general ?? digits ?? '' });
    else if (date !== undefined) found.push({ kind: 'date', text: date.toLowerCase() });
    else found.push({ kind: 'literal', text: quoted ?? escaped ?? other ?? '' });
  }
  return found;
}

function inSection(value: number, section: string): string {
  const all = pieces(section);
  if (all.some((p) => p.kind === 'date' || p.kind === 'elapsed')) return asDate(value, all);
  let shown = false;
  return all
    .map((piece) => {
      if (piece.kind !== 'digits') return piece.text;
      if (shown) return '';
      shown = true;
      return digits(value, piece.text);
    })
    .join('');
}

function digits(value: number, pattern: string): string {
  if (/general/i.test(pattern)) return general(value);
  const percent = pattern.includes('%');
  const bare = pattern.replaceAll('%', '');
  const scientific = /^(.*?)E([+-])(0+|#+)$/i.exec(bare);
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(percent ? value * 100 : value);
  if (scientific) return sign + scientificDigits(size, scientific[1] ?? '0', scientific[3]?.length ?? 2);
  const [wholePattern = '', decimalPattern = ''] = bare.split('.');
  const thousands = wholePattern.includes(',');
  const fixed = roundTo(size, decimalPattern.length);
  const [whole = '0', decimals = ''] = fixed.split('.');
  const needed = wholePattern.replace(/[^0]/g, '').length;
  const wholeText = (whole === '0' && needed === 0 ? '' : whole).padStart(needed, '0');
  const grouped = thousands ? wholeText.replace(/\B(?=(\d{3})+$)/g, ',') : wholeText;
  const isNothing = /^[0.]*$/.test(fixed);
  const point = bare.includes('.') ? '.' : '';
  return `${isNothing ? '' : sign}${grouped}${point}${trimOptional(decimals, decimalPattern)}${percent ? '%' : ''}`;
}

/** Halves are rounded away from zero, by the fifteen digits that Excel goes by. */
export function roundTo(size: number, places: number): string {
  const [digitsOf = '0', exponent = '0'] = size.toPrecision(15).split('e');
  const shifted = Math.round(Number(`${digitsOf}e${Number(exponent) + places}`));
  return Number.isFinite(shifted) && shifted < 1e21
    ? Number(`${shifted}e${-places}`).toFixed(Math.min(Math.max(places, 0), 20))
    : String(size);
}

function trimOptional(decimals: string, pattern: string): string {
  let kept = decimals;
  for (let i = pattern.length - 1; i >= 0 && pattern[i] !== '0' && kept.endsWith('0'); i--) kept = kept.slice(0, -1);
  return kept;
}

function scientificDigits(size: number, mantissa: string, exponentDigits: number): string {
  const [shown = '0', exponent = '+0'] = size.toExponential((mantissa.split('.')[1] ?? '').length).split('e');
  const power = Number(exponent);
  return `${shown}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(exponentDigits, '0')}`;
}

/** At most eleven characters wide. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientificDigits(size, '0.00000', 2).replace(/\.?0+E/, 'E');
  const places = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(places)));
}

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

function asDate(value: number, all: readonly Piece[]): string {
  if (value < 0) return '##########';
  const hasHalfDays = all.some((p) => /^(am|上)/.test(p.text));
  return all
    .map((piece, i) => {
      if (piece.kind === 'digits' && /^\.?0*$/.test(piece.text)) return '';
      if (piece.kind === 'elapsed') return elapsed(value, piece.text);
      if (piece.kind !== 'date') return piece.text;
      const before = all.slice(0, i).findLast((p) => p.kind !== 'literal');
      const after = all.slice(i + 1).find((p) => p.kind !== 'literal');
      const isMinutes =
        piece.text.startsWith('m') && (before?.text.startsWith('h') === true || after?.text.startsWith('s') === true);
      return datePart(dateOfSerial(value), isMinutes ? piece.text.replaceAll('m', 'n') : piece.text, hasHalfDays);
    })
    .join('');
}

function elapsed(value: number, unit: string): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[unit[0] ?? 'h'] ?? 24;
  return String(Math.floor(value * perDay + 1e-9)).padStart(unit.length, '0');
}

function datePart(date: Date, part: string, hasHalfDays: boolean): string {
  const two = (n: number) => String(n).padStart(part.length > 1 ? 2 : 1, '0');
  const month = date.getUTCMonth() + 1;
  const hours = date.getUTCHours();
  switch (part.charAt(0)) {
    case 'y':
      return part.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
    case 'm':
      return part.length > 2 ? `${month}月` : two(month);
    case 'd':
      return part.length > 2 ? (WEEKDAYS[date.getUTCDay()] ?? '') : two(date.getUTCDate());
    case 'h':
      return two(hasHalfDays ? hours % 12 || 12 : hours);
    case 'n':
      return two(date.getUTCMinutes());
    case 's':
      return two(date.getUTCSeconds());
    default:
      return hours < 12 ? '上午' : '下午';
  }
}
