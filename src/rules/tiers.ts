import { z } from 'zod';
import { build, type Expression } from '../formula';
import { single } from './entry';
import type { RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('tiers'),
  options: z
    .array(z.strictObject({ label: z.string().trim().min(1).max(120), points: z.number().min(0) }))
    .min(1)
    .max(50),
  /** The option for none of the others, worth nothing. Kaohe's own wording: documents do not print it. */
  none: z.string().trim().min(1).default('均不符合'),
});
export type TiersRule = z.infer<typeof schema>;

/** 以…名义印发得2分；以其他名义印发得1分: the points of the one option that holds. */
export const tiers: RuleDefinition<TiersRule> = {
  schema,
  entry: ({ options, none }) => single({ type: 'choice', options: [...options.map(({ label }) => label), none] }),
  range: ({ options }) => ({ min: 0, max: Math.max(...options.map(({ points }) => points)) }),
  value: ({ options }, { field }) =>
    options.reduceRight<Expression>(
      (otherwise, { label, points }) => build.when(build.equal(build.trim(field('value')), label), points, otherwise),
      build.expression(0),
    ),
  faults: ({ options, none }) => {
    // Excel compares texts without regard to case.
    const labels = [...options.map(({ label }) => label), none].map((label) => label.toLowerCase());
    const twice = labels.find((label, i) => labels.indexOf(label) !== i);
    return twice === undefined ? [] : [{ code: 'K703', property: 'options', params: { found: twice } }];
  },
  sentence: ({ options }) => options.map(({ label, points }) => `${label}${points}分`).join('；'),
};
