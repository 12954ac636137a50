import { Decimal, round } from './decimal';
import { countEqual } from './occurrences';
import { areEqual, asBoolean, asNumber, asText, FormulaError, isDecimal, type Value } from './value';

/** An argument as a function sees it: computed when asked for, a range as the values of its cells. */
export type Argument = { readonly value: () => Value; readonly range?: () => readonly Value[] };

type FunctionDefinition = {
  /** The formula text from the printed arguments. */
  readonly print: (args: readonly PrintedArgument[]) => string;
  readonly evaluate: (args: readonly Argument[]) => Value;
};

/** An argument as text; a range may fall into several areas. */
export type PrintedArgument = { readonly text: string; readonly areas: readonly string[] };

const plain = (excel: string) => (args: readonly PrintedArgument[]) => `${excel}(${args.map((a) => a.text).join(',')})`;

/** One area for functions that take no list of areas: INDEX, MATCH, RANK, SUMIF. */
function oneArea(argument: PrintedArgument | undefined): string {
  if (argument?.areas.length !== 1) throw new FormulaError(`one area of cells is needed, not ${argument?.text}`);
  return argument.text;
}

function arg<T>(args: readonly T[], index: number): T {
  const found = args[index];
  if (found === undefined) throw new FormulaError(`argument ${index + 1} is missing`);
  return found;
}

/** As TRIM does: spaces at the ends go, several inside become one. */
const trimmed = (value: Value): string => asText(value).replace(/ +/g, ' ').replace(/^ | $/g, '');

const values = ({ range, value }: Argument): readonly Value[] => range?.() ?? [value()];

/** Numbers among the arguments, as SUM, MIN and MAX take them: in ranges only numbers count, texts are passed over. */
function numbers(args: readonly Argument[]): Decimal[] {
  return args.flatMap(({ range, value }) => range?.().filter(isDecimal) ?? [asNumber(value())]);
}

const extreme = (args: readonly Argument[], better: (a: Decimal, b: Decimal) => boolean): Decimal =>
  numbers(args).reduce<Decimal | undefined>((best, n) => (best && !better(n, best) ? best : n), undefined) ??
  new Decimal(0);

/** Functions that Excel 2016, WPS and LibreOffice all have, none of them volatile. */
export const FUNCTIONS = {
  if: {
    print: plain('IF'),
    evaluate: (args) => (asBoolean(arg(args, 0).value()) ? arg(args, 1) : arg(args, 2)).value(),
  },
  and: { print: plain('AND'), evaluate: (args) => args.map((a) => asBoolean(a.value())).every(Boolean) },
  or: { print: plain('OR'), evaluate: (args) => args.map((a) => asBoolean(a.value())).some(Boolean) },
  not: { print: plain('NOT'), evaluate: (args) => !asBoolean(arg(args, 0).value()) },
  ifError: {
    print: plain('IFERROR'),
    evaluate: (args) => {
      try {
        return arg(args, 0).value();
      } catch (error) {
        if (error instanceof FormulaError) return arg(args, 1).value();
        throw error;
      }
    },
  },
  isBlank: { print: plain('ISBLANK'), evaluate: (args) => arg(args, 0).value() === null },
  isNumber: { print: plain('ISNUMBER'), evaluate: (args) => isDecimal(arg(args, 0).value()) },
  trim: { print: plain('TRIM'), evaluate: (args) => trimmed(arg(args, 0).value()) },
  // Characters as Excel counts them: one outside the basic plane counts twice.
  length: { print: plain('LEN'), evaluate: (args) => new Decimal(asText(arg(args, 0).value()).length) },
  joined: {
    print: (args) => `(${args.map(({ text }) => text).join('&')})`,
    evaluate: (args) => args.map((part) => asText(part.value())).join(''),
  },
  // Not SEARCH, which takes * ? ~ for patterns: what is taken out of a text and makes it shorter stood in it.
  contains: {
    print: ([text, part]) => `(LEN(SUBSTITUTE(${text?.text},${part?.text},""))<LEN(${text?.text}))`,
    evaluate: (args) => {
      const part = asText(arg(args, 1).value());
      return part !== '' && asText(arg(args, 0).value()).includes(part);
    },
  },
  min: { print: plain('MIN'), evaluate: (args) => extreme(args, (a, b) => a.lt(b)) },
  max: { print: plain('MAX'), evaluate: (args) => extreme(args, (a, b) => a.gt(b)) },
  sum: {
    print: plain('SUM'),
    evaluate: (args) => numbers(args).reduce((total, n) => total.plus(n), new Decimal(0)),
  },
  round: {
    print: plain('ROUND'),
    evaluate: (args) => round(asNumber(arg(args, 0).value()), asNumber(arg(args, 1).value()).toNumber()),
  },
  countA: {
    print: plain('COUNTA'),
    evaluate: (args) => new Decimal(args.flatMap(values).filter((v) => v !== null).length),
  },
  countIf: {
    print: ([range, criterion]) =>
      (range?.areas ?? []).map((area) => `COUNTIF(${area},${criterion?.text})`).join('+') || '0',
    evaluate: (args) => new Decimal(countEqual(values(arg(args, 0)), arg(args, 1).value())),
  },
  // COUNTIF takes * ? ~ and comparison signs for patterns, and counts a name with a stray space as another one.
  countSame: {
    print: ([range, text]) =>
      (range?.areas ?? []).map((area) => `SUMPRODUCT(--(TRIM(${area})=TRIM(${text?.text})))`).join('+') || '0',
    evaluate: (args) => {
      const wanted = trimmed(arg(args, 1).value());
      return new Decimal(values(arg(args, 0)).filter((value) => areEqual(trimmed(value), wanted)).length);
    },
  },
  // COUNTA takes a cell of spaces, and one with the text "", for a filled one.
  countFilled: {
    print: (args) =>
      args.flatMap(({ areas }) => areas.map((area) => `SUMPRODUCT(--(TRIM(${area})<>""))`)).join('+') || '0',
    evaluate: (args) => new Decimal(args.flatMap(values).filter((value) => trimmed(value) !== '').length),
  },
  sumIf: {
    print: (args) => `SUMIF(${oneArea(args[0])},${args[1]?.text},${oneArea(args[2])})`,
    evaluate: (args) => {
      const criterion = arg(args, 1).value();
      const amounts = values(arg(args, 2));
      return values(arg(args, 0)).reduce<Decimal>((total, key, i) => {
        const amount = amounts[i] ?? null;
        return key !== null && areEqual(key, criterion) && isDecimal(amount) ? total.plus(amount) : total;
      }, new Decimal(0));
    },
  },
  lookup: {
    print: (args) =>
      `IFERROR(INDEX(${oneArea(args[2])},MATCH(${args[0]?.text},${oneArea(args[1])},0)),${args[3]?.text})`,
    evaluate: (args) => {
      const wanted = arg(args, 0).value();
      const at = values(arg(args, 1)).findIndex((key) => key !== null && areEqual(key, wanted));
      return at < 0 || wanted === null ? arg(args, 3).value() : (values(arg(args, 2))[at] ?? null);
    },
  },
  rank: {
    print: (args) => `RANK(${args[0]?.text},${oneArea(args[1])})`,
    evaluate: (args) => {
      const value = asNumber(arg(args, 0).value());
      const others = numbers([arg(args, 1)]);
      if (!others.some((n) => n.eq(value))) throw new FormulaError('#N/A: a number to rank is not in the range');
      return new Decimal(1 + others.filter((n) => n.gt(value)).length);
    },
  },
} as const satisfies Record<string, FunctionDefinition>;

export type FunctionName = keyof typeof FUNCTIONS;
