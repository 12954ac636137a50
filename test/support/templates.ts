import { toLine } from '../../src/issues';
import { emptySubmission, normalise, type Submission, type Template } from '../../src/model';
import type { CombinationRule, Rule } from '../../src/rules';
import { loadTemplate } from '../../src/templates';

type Authored = Record<string, unknown>;

/** A small template as an author would write it; parts of it can be replaced. */
export const authored = (parts: Authored = {}): Authored => ({
  id: 'sample',
  version: '1',
  title: '示例考核',
  kind: 'scorecard',
  source: { document: '示例文件', issuer: '示例单位' },
  decimals: 2,
  sections: [section('base', [clause({ kind: 'met', points: 2 })])],
  ...parts,
});

export const section = (role: string, clauses: readonly Authored[], more: Authored = {}): Authored => ({
  id: role,
  title: role,
  role,
  indicators: clauses.map((one, i) => ({ number: String(i + 1), title: `指标${i + 1}`, clauses: [one] })),
  ...more,
});

export const clause = (rule: Rule | Authored, more: Authored = {}): Authored => ({ text: '条款', rule, ...more });

/** The normalised template; a fault fails the test. */
export function template(parts: Authored = {}): Template {
  const { template: found, issues } = normalise(authored(parts));
  if (!found) throw new Error(issues.map((item) => toLine(item)).join('\n'));
  return found;
}

/** A template of one indicator for each rule. */
export const templateOfRules = (rules: readonly Rule[], parts: Authored = {}): Template =>
  template({
    sections: [
      section(
        'base',
        rules.map((rule) => clause(rule)),
      ),
    ],
    ...parts,
  });

/** A template of one indicator whose clauses a rule combines. */
export const templateOfCombination = (
  rule: CombinationRule | undefined,
  clauses: readonly Rule[],
  more: Authored = {},
) =>
  template({
    sections: [
      {
        id: 'base',
        title: 'base',
        role: 'base',
        indicators: [
          {
            number: '1',
            title: '指标',
            combine: rule ? [rule] : [],
            clauses: clauses.map((one) => clause(one)),
            ...more,
          },
        ],
      },
    ],
  });

export async function xinyang(): Promise<Template> {
  const found = await loadTemplate('xinyang-2021');
  if (!found) throw new Error('xinyang-2021 is missing');
  return found;
}

/** A submission of the template with some of its parts filled in. */
export const submissionOf = ({ id, version }: Template, parts: Partial<Submission> = {}): Submission => ({
  ...emptySubmission({ id, version }, '示例县'),
  ...parts,
});
