import fc from 'fast-check';
import { allocate, dividedSections } from '../../src/decomposition';
import { decompose } from '../../src/entries';
import { type Allotment, type DepartmentReturn, indicatorsOf, type Submission, type Template } from '../../src/model';
import { hasEvidence } from '../../src/sheets';
import { fillings } from './arbitraries';
import { submissionOf } from './templates';

/** Invented departments of an invented county. */
export const DEPARTMENTS = [
  '县公安局',
  '县司法局',
  '县财政局',
  '县教育局',
  '县商务局',
  '县科技局',
  '县法院',
  '县检察院',
  '县市场监管局',
  '县农业农村局',
  '县文化广电和旅游局',
  '县工业和信息化局',
  '县发展改革委',
  '县委宣传部',
  '县人力资源社会保障局',
  '县政府办',
  '县统计局',
] as const;

/** Leads and supporters of every indicator, at random: everybody leads something where there are enough indicators. */
export function allotments(template: Template, seed: number): Readonly<Record<string, Allotment>> {
  const ids = indicatorsOf({ sections: dividedSections(template) }).map(({ id }) => id);
  const support = fc.array(fc.constantFrom(...DEPARTMENTS), { minLength: 0, maxLength: 3 });
  const supports = fc.sample(support, { numRuns: ids.length, seed });
  return Object.fromEntries(
    ids.map((id, i): [string, Allotment] => {
      const lead = DEPARTMENTS[i % DEPARTMENTS.length] ?? '';
      const others = [...new Set(supports[i])].filter((name) => name !== lead);
      return [id, { lead, ...(others.length > 0 ? { support: others.join('、') } : {}) }];
    }),
  );
}

/** The work of a template shared out among all departments: those of its document, or else invented ones. */
export function sharedOut(template: Template, submission: Submission, seed: number): Submission {
  const namesNobody = allocate(template).recipients.length === 0;
  return decompose(template, submission, {
    ...(namesNobody ? { allotments: allotments(template, seed) } : {}),
    deadline: '2022-05-20',
    departments: 'all',
  }).submission;
}

/** The same with something on the sheet of every department. */
export function returned(template: Template, submission: Submission, seed: number): Submission {
  const { decomposition } = submission;
  if (!decomposition) throw new Error('not shared out');
  const { recipients } = allocate(template, decomposition);
  const samples = fc.sample(fillings(template, { review: false }), { numRuns: recipients.length, seed });
  const returns = recipients.map(({ name, parts }, i): [string, DepartmentReturn] => {
    const own = new Set(parts.flatMap(({ indicator }) => indicator.clauses.map(({ id }) => id)));
    const entries = Object.entries(samples[i]?.entries ?? {}).filter(([id]) => own.has(id));
    const [first] = parts;
    const clause = first?.indicator.clauses[0];
    return [
      name,
      {
        entries: Object.fromEntries(entries),
        notes: clause ? { [clause.id]: '=1+1 已核' } : {},
        materials: first && clause && hasEvidence(template) ? { [first.indicator.id]: '会议纪要\n工作总结' } : {},
        person: { name: '张三', telephone: '0376-0000000', mobile: '13800000000' },
      },
    ];
  });
  return { ...submission, decomposition: { ...decomposition, returns: Object.fromEntries(returns) } };
}

/** A submission of a template that is shared out, with something on every department's sheet. */
export const returnedSubmission = (template: Template, seed = 20220511): Submission =>
  returned(template, sharedOut(template, submissionOf(template, {}), seed), seed);
