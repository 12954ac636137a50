import { type MergeOptions, mergeReturns, type Returned } from '../../src/decomposition';
import {
  type Decomposition,
  type DepartmentReturn,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  type Submission,
  type Template,
} from '../../src/model';
import { clause, section, submissionOf, template } from '../support/templates';

const indicators = [
  {
    number: '1',
    title: '研究部署',
    lead: ['县公安局'],
    support: ['县司法局'],
    clauses: [
      clause({ kind: 'perUnit', points: 1, per: '次', cap: 3 }),
      clause({ kind: 'met', points: 2 }),
      clause({ kind: 'record', value: 'text' }, { optional: true }),
    ],
  },
  {
    number: '2',
    title: '资金投入',
    lead: ['县财政局'],
    clauses: [clause({ kind: 'trend', points: 6, years: [2020, 2021] })],
  },
  {
    number: '3',
    title: '工作特色',
    lead: ['县公安局', '县财政局'],
    support: ['县司法局'],
    clauses: [clause({ kind: 'judged', points: 5, step: 0.5 }), clause({ kind: 'met', points: 1 }, { optional: true })],
  },
  { number: '4', title: '协助办案', clauses: [clause({ kind: 'met', points: 2 })] },
];

/** Three departments: 县公安局 leads 1 and 3, 县财政局 leads 2 and 3, 县司法局 supports 1 and 3; nobody has 4. */
export const sample: Template = template({ sections: [section('base', [], { indicators })] });

/** 1a 次数, 1b 是否, 1c 文字 (optional), 2 投入 (two years), 3 评定得分, 4 是否. */
export const IDS = {
  count: 'sample/1/a',
  met: 'sample/1/b',
  text: 'sample/1/c',
  yearly: 'sample/2/a',
  judged: 'sample/3/a',
  optional: 'sample/3/b',
  nobody: 'sample/4/a',
} as const;

export const isRight: MergeOptions['isRight'] = (value) => value !== '坏';

export const content = (parts: Partial<DepartmentReturn>): DepartmentReturn => ({ ...EMPTY_RETURN, ...parts });

/** What a department returns for clauses with a single field. */
export const values = (entries: Readonly<Record<string, number | string>>): Partial<DepartmentReturn> => ({
  entries: Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, { value }])),
});

export const from = (department: string, parts: Partial<DepartmentReturn>, file = `${department}.xlsx`): Returned => ({
  department,
  file,
  content: content(parts),
});

type Unit = Partial<Omit<Submission, 'decomposition'>> & {
  /** What departments had returned before. */
  readonly before?: Decomposition['returns'];
};

export const unitWith = ({ before, ...parts }: Unit = {}): Submission =>
  submissionOf(sample, {
    ...parts,
    ...(before ? { decomposition: { ...EMPTY_DECOMPOSITION, returns: before } } : {}),
  });

export const merge = (unit: Submission, returned: readonly Returned[], options: Partial<MergeOptions> = {}) =>
  mergeReturns(sample, unit, returned, { isRight, ...options });
