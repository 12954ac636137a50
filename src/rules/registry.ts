import { z } from 'zod';
import { banded } from './banded';
import { benchmark } from './benchmark';
import { best } from './best';
import { external } from './external';
import { judged } from './judged';
import { met } from './met';
import { penalty } from './penalty';
import { perUnit } from './per-unit';
import { proportional } from './proportional';
import { record } from './record';
import type { RuleDefinition } from './rule';
import type { Combination } from './combination';
import { sum } from './sum';
import { task } from './task';
import { threshold } from './threshold';
import { tiers } from './tiers';
import { trend } from './trend';
import { veto } from './veto';

/** Rules of one clause that authors write, by kind. */
const WRITTEN = {
  met,
  perUnit,
  tiers,
  judged,
  trend,
  threshold,
  proportional,
  banded,
  external,
  benchmark,
  penalty,
  veto,
  record,
};

/** All of them: that of a task is given to every indicator of a task list. */
const RULES = { ...WRITTEN, task };

/** Rules over several clauses of one indicator, by kind. */
const COMBINATIONS = { sum, best };

type SchemaOf<D> = D extends { readonly schema: z.ZodType<infer R> } ? R : never;
export type Rule = SchemaOf<(typeof RULES)[keyof typeof RULES]>;
export type CombinationRule = SchemaOf<(typeof COMBINATIONS)[keyof typeof COMBINATIONS]>;

/** The kinds that authors write. */
export const RULE_KINDS = Object.keys(WRITTEN) as readonly (keyof typeof WRITTEN)[];

/** The definition of a rule's kind, ready to be applied to that rule. */
export function definitionOf<R extends Rule>(rule: R): RuleDefinition<R> {
  return RULES[rule.kind] as unknown as RuleDefinition<R>;
}

/** The definition of a combination’s kind, ready to be applied to that rule. */
export function combinationOf<R extends CombinationRule>(rule: R): Combination<R> {
  return COMBINATIONS[rule.kind] as unknown as Combination<R>;
}

type Schemas = [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];
const schemasOf = (definitions: Record<string, { readonly schema: unknown }>): Schemas =>
  Object.values(definitions).map(({ schema }) => schema) as unknown as Schemas;

/** Any rule that an author may write, told apart by `kind`. */
export const ruleSchema = z.discriminatedUnion('kind', schemasOf(WRITTEN)) as unknown as z.ZodType<Rule>;
/** Any rule over several clauses, told apart by `kind`. */
export const combinationSchema = z.discriminatedUnion(
  'kind',
  schemasOf(COMBINATIONS),
) as unknown as z.ZodType<CombinationRule>;
