import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { hasRightArguments } from './arity';
import { type Area, columnIndex, columnLetters, onSheet, parseArea, quoteSheet, unquoteSheet } from './area';

type Kind = 'text' | 'sheet' | 'error' | 'area' | 'function' | 'name' | 'number' | 'comparison' | 'mark' | 'space';

export type Token = { readonly kind: Kind; readonly text: string };

const AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/** Tried in this order; the first that fits is taken. */
const PATTERNS: readonly (readonly [Kind, RegExp])[] = (
  [
    ['text', String.raw`"(?:[^"]|"")*"`],
    ['sheet', String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`],
    ['error', String.raw`#(?:N\/A|DIV\/0!|[A-Z]+[!?])`],
    ['area', `${CELL}(?::${CELL})?${AFTER}`],
    ['area', String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${AFTER}`],
    ['area', String.raw`\$?\d{1,7}:\$?\d{1,7}${AFTER}`],
    ['function', String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`],
    ['name', String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`],
    ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`],
    ['comparison', '<=|>=|<>|[=<>]'],
    ['mark', String.raw`[-+*/^&%@:,;(){}]`],
    ['space', String.raw`\s+`],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, 'uy')]);

/** Pieces of formulas seen before: the same templates are written a thousand times in tests of failures. */
const known = new Map<string, readonly Token[] | undefined>();
const MOST_KNOWN = 20_000;

/** A formula without its "=" in pieces that together are the formula again; undefined where it is none. */
export function tokens(formula: string): readonly Token[] | undefined {
  if (!known.has(formula)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, split(formula));
  }
  return known.get(formula);
}

function split(formula: string): readonly Token[] | undefined {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    let token: Token | undefined;
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (match && (kind !== 'area' || parseArea(match[0]))) {
        token = { kind, text: match[0] };
        break;
      }
    }
    if (!token) return undefined;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

const accepted = new Map<string, boolean>();

/** Whether Excel would take this formula (with its "="). */
export function isWellFormed(formula: string): boolean {
  const before = accepted.get(formula);
  if (before !== undefined) return before;
  if (accepted.size >= MOST_KNOWN) accepted.clear();
  const body = formula.slice(1);
  const isAccepted = parses(body) && isWellNested(body) && hasRightArguments(tokens(body) ?? []);
  accepted.set(formula, isAccepted);
  return isAccepted;
}

function parses(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return tokens(formula) !== undefined;
  } catch {
    return false;
  }
}

/** Excel nests functions at most 64 levels deep. */
function isWellNested(formula: string): boolean {
  let depth = 0;
  return (tokens(formula) ?? []).every(({ text }) => {
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    return depth <= 64;
  });
}

/** The formula as Excel gives it back: functions and cells in capitals, no needless quotes around sheet names. */
export function normalise(formula: string): string {
  const found = tokens(formula.slice(1));
  if (!found) return formula;
  const print = ({ kind, text }: Token) =>
    kind === 'sheet'
      ? `${quoteSheet(sheetOf(text))}!`
      : kind === 'function' || kind === 'area' || (kind === 'name' && /^(true|false)$/i.test(text))
        ? text.toUpperCase()
        : text;
  return `=${found.map(print).join('')}`;
}

const sheetOf = (token: string): string => unquoteSheet(token.slice(0, -1));

/** Names of the sheets that a formula mentions. */
export const mentionedSheets = (formula: string): readonly string[] =>
  (tokens(formula.slice(1)) ?? []).filter((t) => t.kind === 'sheet').map((t) => sheetOf(t.text));

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `change` answers the new text of a reference, given its sheet (the formula's own where none is written). */
function mapReferences(
  formula: string,
  ownSheet: string | undefined,
  change: (sheet: string | undefined, written: boolean, area: string) => string,
): string {
  const found = tokens(formula.slice(1));
  if (!found) return formula;
  let text = '=';
  for (let i = 0; i < found.length; i++) {
    const token = found[i];
    const next = found[i + 1];
    if (token?.kind === 'sheet' && (next?.kind === 'area' || next?.kind === 'error')) {
      text += change(sheetOf(token.text), true, next.text);
      i++;
    } else if (token?.kind === 'area') text += change(ownSheet, false, token.text);
    else text += token?.text ?? '';
  }
  return text;
}

const written = (sheet: string | undefined, isWritten: boolean, area: string): string =>
  isWritten && sheet !== undefined ? `${quoteSheet(sheet)}!${area}` : area;

export const renameSheetIn = (formula: string, from: string, to: string): string =>
  mapReferences(formula, undefined, (sheet, isWritten, area) =>
    written(sheet !== undefined && sameName(sheet, from) ? to : sheet, isWritten, area),
  );

export const removeSheetIn = (formula: string, removed: string): string =>
  mapReferences(formula, undefined, (sheet, isWritten, area) =>
    sheet !== undefined && sameName(sheet, removed) ? '#REF!' : written(sheet, isWritten, area),
  );

/** Moves the references to cells of `sheet`; `move` answers undefined for an area that is gone. */
export const moveCellsIn = (
  formula: string,
  ownSheet: string | undefined,
  sheet: string,
  move: (area: Area) => Area | undefined,
): string =>
  mapReferences(formula, ownSheet, (on, isWritten, text) => {
    const area = parseArea(text);
    if (!area || on === undefined || !sameName(on, sheet)) return written(on, isWritten, text);
    const moved = move(area);
    return moved ? written(on, isWritten, printLike(text, moved)) : '#REF!';
  });

/** The formula as it reads when it is copied by so many rows and columns: only what has no `$` moves. */
export const copyBy = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, undefined, (sheet, isWritten, text) => {
    const corners = text.split(':').map((corner) => copyCorner(corner, rows, columns));
    const moved = corners.includes(undefined) ? '#REF!' : corners.join(':');
    return written(sheet, isWritten, moved);
  });

function copyCorner(corner: string, rows: number, columns: number): string | undefined {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!match) return corner;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  const column = letters && !fixedColumn ? columnIndex(letters) + columns : letters ? columnIndex(letters) : 0;
  // "$5" of a row area "$5:$5" is taken for a fixed column by the pattern above.
  const isFixedRow = fixedRow !== '' || (letters === '' && fixedColumn !== '');
  const row = digits && !isFixedRow ? Number(digits) - 1 + rows : digits ? Number(digits) - 1 : 0;
  if (!onSheet({ top: row, left: column, bottom: row, right: column })) return undefined;
  return `${fixedColumn}${letters && columnLetters(column)}${fixedRow}${digits && String(row + 1)}`;
}

/** Keeps the `$` of the reference that the moved area replaces. */
function printLike(reference: string, area: Area): string {
  const corners = reference.split(':');
  const rows = [area.top, area.bottom];
  const columns = [area.left, area.right];
  return corners
    .map((corner, i) =>
      corner
        .replace(/[A-Za-z]+/, () => columnLetters(columns[i] ?? area.left))
        .replace(/\d+/, () => String((rows[i] ?? area.top) + 1)),
    )
    .join(':');
}
