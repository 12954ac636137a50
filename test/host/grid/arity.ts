import type { Token } from './formula-text';

/** How many arguments the common functions take; Excel refuses a formula that gives others. */
const ARITY: Readonly<Record<string, readonly [least: number, most: number]>> = {
  AND: [1, 255],
  COUNT: [1, 255],
  COUNTA: [1, 255],
  COUNTIF: [2, 2],
  DATE: [3, 3],
  IF: [2, 3],
  IFERROR: [2, 2],
  INDEX: [2, 4],
  INT: [1, 1],
  ISBLANK: [1, 1],
  ISERROR: [1, 1],
  ISNUMBER: [1, 1],
  ISTEXT: [1, 1],
  LEN: [1, 1],
  LOOKUP: [2, 3],
  MATCH: [2, 3],
  MAX: [1, 255],
  MIN: [1, 255],
  NOT: [1, 1],
  OR: [1, 255],
  RANK: [2, 3],
  ROUND: [2, 2],
  ROUNDDOWN: [2, 2],
  ROUNDUP: [2, 2],
  SUM: [1, 255],
  SUMIF: [2, 3],
  SUMPRODUCT: [1, 255],
  TEXT: [2, 2],
  TRIM: [1, 1],
  VLOOKUP: [3, 4],
};

/** Whether every function that is listed here is given as many arguments as it takes. */
export function hasRightArguments(tokens: readonly Token[]): boolean {
  const open: { name: string | undefined; commas: number; isEmpty: boolean }[] = [];
  let name: string | undefined;
  for (const { kind, text } of tokens) {
    const inner = open.at(-1);
    if (inner && kind !== 'space' && text !== ')') inner.isEmpty = false;
    if (kind === 'function') name = text.toUpperCase();
    else if (text === '(' || text === '{') {
      open.push({ name, commas: 0, isEmpty: true });
      name = undefined;
    } else if (text === ',' && inner) inner.commas++;
    else if (text === ')' || text === '}') {
      const call = open.pop();
      const [least, most] = ARITY[call?.name ?? ''] ?? [0, 255];
      const count = call ? (call.isEmpty ? 0 : call.commas + 1) : 0;
      if (call?.name !== undefined && (count < least || count > most)) return false;
    }
  }
  return true;
}
