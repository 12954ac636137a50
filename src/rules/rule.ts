import { z } from 'zod';
import type { Expression } from '../formula';
import type { IssueCode } from '../issues';
import type { EntrySpec } from './entry';

/** Points as documents print them: more than 0. */
export const pointsSchema = z.number().positive().max(10_000);

/** A number, or a parameter of the template that the user enters. */
export const amountSchema = z.union([z.number(), z.strictObject({ parameter: z.string().min(1) })]);
export type Amount = z.infer<typeof amountSchema>;

/** What a rule's expression is made of. */
export type RuleContext = {
  /** The cell of one field of the entry. */
  readonly field: (key: string) => Expression;
  readonly parameter: (id: string) => Expression;
  /** The entry of another clause, by its id within the template. */
  readonly figure: (clause: string) => Expression;
  /** Rounds to the template's decimals, half away from zero: used once, on computed points. */
  readonly round: (points: Expression) => Expression;
};

/** The least and the most points a rule can give; an end is absent where the rule has no limit of its own. */
export type PointsRange = { readonly min?: number; readonly max?: number };

export type RuleFault = {
  readonly code: IssueCode;
  /** The property of the rule that is at fault. */
  readonly property: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What a rule computes beside its result: a completion rate, or the value of an indicator. */
export type Measure = { readonly kind: 'rate' | 'value'; readonly expression: Expression };

/** All that Kaohe knows of a kind of rule. */
export type RuleDefinition<R> = {
  readonly schema: z.ZodType<R>;
  /** What the rule asks to be filled in. */
  readonly entry: (rule: R) => EntrySpec;
  /** `undefined` for a rule that gives no points. */
  readonly range: (rule: R) => PointsRange | undefined;
  /** Points (or a text such as 达标) of a complete, valid entry. */
  readonly value: (rule: R, context: RuleContext) => Expression;
  /** Whether enough has been filled in, where that is not simply every field that is not optional. */
  readonly complete?: (rule: R, context: RuleContext) => Expression;
  readonly measure?: (rule: R, context: RuleContext) => Measure | undefined;
  readonly faults: (rule: R) => readonly RuleFault[];
  /** The rule in words, as the sheet shows it beside the entry. */
  readonly sentence: (rule: R) => string;
  /** Parameters of the template that the rule uses. */
  readonly parameters?: (rule: R) => readonly string[];
  /** Clauses whose entries the rule uses, by their ids within the template. */
  readonly figures?: (rule: R) => readonly string[];
};

export const amountParameters = (amount: Amount | undefined): readonly string[] =>
  typeof amount === 'object' ? [amount.parameter] : [];

export const describeAmount = (amount: Amount): string => (typeof amount === 'object' ? '设定值' : String(amount));

/** A fixed number, or the cell of the parameter that is compared with. */
export function amountExpression(amount: Amount, context: RuleContext): Expression {
  return typeof amount === 'object' ? context.parameter(amount.parameter) : { kind: 'number', value: amount };
}

/** The fault of a cap that a single occurrence would already exceed. */
export function capFaults(points: number, cap: number | undefined): readonly RuleFault[] {
  return cap !== undefined && cap < points ? [{ code: 'K704', property: 'cap', params: { cap, points } }] : [];
}
