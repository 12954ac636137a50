import { invalidArgument } from '../protocol/errors';

/** Excel's limits, each refused with InvalidArgument. */
export function checkSheetName(name: string): void {
  const isWrong = name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isWrong || name.toLowerCase() === 'history') throw invalidArgument();
}

export function checkText(text: string): void {
  if (text.length > 32_767) throw invalidArgument();
}

export function checkLength(text: string, most: number): void {
  if (text.length > most) throw invalidArgument();
}

export function checkBetween(value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) throw invalidArgument();
}
