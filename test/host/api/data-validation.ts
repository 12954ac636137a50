import type { PropertyLog } from '../grid/format-log';
import { checkLength } from '../model/limits';
import type { CellProperties } from '../model/properties';
import { guardUnprotected } from '../model/protection';
import type { SheetRange } from '../model/sheet';
import { type Message, type Rule, RULE_KINDS } from '../model/validation-rule';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { boolean, oneOf, record, rangeOf, text } from './arguments';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const log = <K extends keyof CellProperties>({ sheet }: SheetRange, name: K): PropertyLog<CellProperties[K]> =>
  sheet.properties.of(name);

/** The value that all cells of the range share; undefined where they differ. */
function shared<K extends keyof CellProperties>(range: SheetRange, name: K): CellProperties[K] | undefined {
  const values = log(range, name).values(range.area);
  return values.length === 1 ? values[0] : undefined;
}

function typeOf(range: SheetRange): string {
  const rules = log(range, 'validation').values(range.area);
  const [rule] = rules;
  if (rules.length > 1) return rules.includes(undefined) ? 'Inconsistent' : 'MixedCriteria';
  return rule ? rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1) : 'None';
}

/** Numbers, texts and references as Excel keeps them: ranges become formulas. */
function operand(workbook: SheetRange['sheet']['workbook'], value: unknown): unknown {
  const range = rangeOf(value);
  if (range) return range.reference;
  if (typeof value !== 'string') return value;
  checkLength(value, 255);
  return value.startsWith('=') ? workbook.acceptFormula(value) : value;
}

function readRule({ sheet, area }: SheetRange, value: unknown): Rule | undefined {
  const given = Object.entries(record(value)).filter(([, detail]) => detail !== undefined && detail !== null);
  const [entry] = given;
  if (!entry) return undefined;
  if (given.length > 1) throw invalidArgument();
  const kind = oneOf(RULE_KINDS, entry[0]);
  const detail = Object.fromEntries(
    Object.entries(record(entry[1])).map(([name, part]) => [name, operand(sheet.workbook, part)]),
  );
  checkDetail(kind, detail);
  return { kind, detail, anchor: { row: area.top, column: area.left } };
}

function checkDetail(kind: Rule['kind'], detail: Rule['detail']): void {
  if (kind === 'list') {
    boolean(detail.inCellDropDown);
    if (text(detail.source) === '') throw invalidArgument();
  } else if (kind === 'custom') {
    if (!text(detail.formula).startsWith('=')) throw invalidArgument();
  } else {
    const operator = oneOf(OPERATORS, detail.operator);
    const needed = operator === 'Between' || operator === 'NotBetween' ? ['formula1', 'formula2'] : ['formula1'];
    if (needed.some((name) => !isOperand(detail[name]))) throw invalidArgument();
  }
}

const isOperand = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && value !== '');

function readMessage(value: unknown, shownName: string): Message {
  const given = record(value);
  const title = text(given.title ?? '');
  const message = text(given.message ?? '');
  checkLength(title, 32);
  checkLength(message, 255);
  const style = oneOf(['Stop', 'Warning', 'Information'], given.style ?? 'Stop');
  return { title, message, shown: given[shownName] !== false, style };
}

const showPrompt = (m: Message | undefined) => ({
  title: m?.title ?? '',
  message: m?.message ?? '',
  showPrompt: m?.shown ?? true,
});

const showAlert = (m: Message | undefined) => ({
  title: m?.title ?? '',
  message: m?.message ?? '',
  showAlert: m?.shown ?? true,
  style: m?.style ?? 'Stop',
});

function write<K extends 'validation' | 'prompt' | 'alert' | 'ignoreBlanks'>(
  range: SheetRange,
  name: K,
  value: CellProperties[K],
): void {
  guardUnprotected(range.sheet);
  range.sheet.properties.write(name, range.area, value);
}

const VALIDATION: ClassDefinition<SheetRange> = {
  name: 'DataValidation',
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (range) => {
        const rule = shared(range, 'validation');
        return rule ? { [rule.kind]: rule.detail } : typeOf(range) === 'None' ? {} : null;
      },
      set: (range, value) => {
        write(range, 'validation', readRule(range, value));
      },
    },
    Prompt: {
      get: (range) => showPrompt(shared(range, 'prompt')),
      set: (range, value) => {
        write(range, 'prompt', readMessage(value, 'showPrompt'));
      },
    },
    ErrorAlert: {
      get: (range) => showAlert(shared(range, 'alert')),
      set: (range, value) => {
        write(range, 'alert', readMessage(value, 'showAlert'));
      },
    },
    IgnoreBlanks: {
      get: (range) => shared(range, 'ignoreBlanks') ?? null,
      set: (range, value) => {
        write(range, 'ignoreBlanks', boolean(value));
      },
    },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      guardUnprotected(sheet);
      sheet.properties.clearValidation(area);
    },
  },
};

export const dataValidationOf = (range: SheetRange): HostObject => expose(VALIDATION, range);
