import type { EntryValue } from '../../src/model';
import type { Rule } from '../../src/rules';

type Fields = Readonly<Record<string, EntryValue>>;

/** What is entered, what the status column says, and the points or the text beside it. */
export type Row = readonly [
  entry: EntryValue | Fields | null,
  status: '已填' | '未填' | '有误',
  result: number | string | null,
];

export type RuleCases = { readonly rule: Rule; readonly rows: readonly Row[] };

/** One table for each kind of rule. The engine and, through LibreOffice, the printed formulas are held to it. */
export const RULE_CASES: readonly RuleCases[] = [
  {
    rule: { kind: 'met', points: 2 },
    rows: [
      ['是', '已填', 2],
      ['否', '已填', 0],
      [' 是 ', '已填', 2],
      [null, '未填', null],
      ['  ', '未填', null],
      ['有', '有误', null],
      [1, '有误', null],
    ],
  },
  {
    rule: { kind: 'perUnit', points: 2, per: '次', cap: 4 },
    rows: [
      [0, '已填', 0],
      [1, '已填', 2],
      [2, '已填', 4],
      [3, '已填', 4],
      [null, '未填', null],
      [-1, '有误', null],
      [1.5, '有误', null],
      ['2', '有误', null],
    ],
  },
  {
    rule: { kind: 'perUnit', points: 0.1, per: '件' },
    rows: [
      [3, '已填', 0.3],
      [7, '已填', 0.7],
      [1000, '已填', 100],
    ],
  },
  {
    rule: {
      kind: 'tiers',
      options: [
        { label: '以党委办公厅名义', points: 2 },
        { label: '以其他名义', points: 1 },
      ],
      none: '未印发',
    },
    rows: [
      ['以党委办公厅名义', '已填', 2],
      ['以其他名义', '已填', 1],
      ['未印发', '已填', 0],
      [' 以其他名义', '已填', 1],
      ['以', '有误', null],
      [null, '未填', null],
    ],
  },
  {
    rule: { kind: 'judged', points: 9, step: 0.01 },
    rows: [
      [0, '已填', 0],
      [8.99, '已填', 8.99],
      [9, '已填', 9],
      [9.01, '有误', null],
      [-0.01, '有误', null],
      [1.234, '有误', null],
      ['九', '有误', null],
    ],
  },
  {
    rule: { kind: 'judged', points: 5, step: 0.5 },
    rows: [
      [2.5, '已填', 2.5],
      [2.6, '有误', null],
    ],
  },
  {
    rule: { kind: 'trend', points: 6, years: [2019, 2020, 2021] },
    rows: [
      [{ 2019: 100, 2020: 120.5, 2021: 150 }, '已填', 6],
      [{ 2019: 100, 2020: 100, 2021: 150 }, '已填', 0],
      [{ 2019: 100, 2020: 120, 2021: 119.99 }, '已填', 0],
      [{ 2019: 0, 2020: 0.1, 2021: 0.2 }, '已填', 6],
      [{ 2019: 100, 2020: 120 }, '未填', null],
      [null, '未填', null],
      [{ 2019: -1, 2020: 1, 2021: 2 }, '有误', null],
      [{ 2019: '无', 2020: 1, 2021: 2 }, '有误', null],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'above', amount: 0.1, unit: '%', points: 3 },
    rows: [
      [0.11, '已填', 3],
      [0.1, '已填', 0],
      [0.09, '已填', 0],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'atLeast', amount: 5, unit: '名' },
    rows: [
      [5, '已填', '达标'],
      [4, '已填', '未达标'],
      [null, '未填', null],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'below', amount: 0.5, points: 2 },
    rows: [
      [0.49, '已填', 2],
      [0.5, '已填', 0],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'atMost', amount: -3, points: 2 },
    rows: [
      [-3, '已填', 2],
      [-2.9, '已填', 0],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'atLeast', amount: { parameter: 'average' }, points: 2 },
    rows: [
      [80, '已填', 2],
      [79.9, '已填', 0],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'atLeast', amount: { parameter: 'unset' }, points: 2 },
    rows: [[80, '已填', '缺设定值']],
  },
  {
    rule: { kind: 'threshold', comparison: 'atLeast', amount: 15, min: 0, max: 100, unit: '%' },
    rows: [
      [100, '已填', '达标'],
      [115, '有误', null],
      [-1, '有误', null],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'atLeast', amount: 2, value: 'count', unit: '户' },
    rows: [
      [2, '已填', '达标'],
      [2.6, '有误', null],
      [-1, '有误', null],
    ],
  },
  {
    rule: { kind: 'threshold', comparison: 'between', amount: 1, upTo: 2, unit: '名' },
    rows: [
      [0.9, '已填', '未达标'],
      [1, '已填', '达标'],
      [2, '已填', '达标'],
      [2.1, '已填', '未达标'],
    ],
  },
  {
    rule: { kind: 'met' },
    rows: [
      ['是', '已填', '完成'],
      ['否', '已填', '未完成'],
      [null, '未填', null],
    ],
  },
  {
    rule: { kind: 'trend', years: [1, 2, 3] },
    rows: [
      [{ 1: 1, 2: 2, 3: 3 }, '已填', '达标'],
      [{ 1: 1, 2: 1, 3: 3 }, '已填', '未达标'],
      [{ 1: 1, 2: 2 }, '未填', null],
    ],
  },
  {
    rule: {
      kind: 'record',
      value: 'number',
      fields: [
        { key: 'amount', label: '金额', unit: '万元' },
        { key: 'count', label: '笔数', value: 'count' },
      ],
    },
    rows: [
      [{ amount: 1.5, count: 2 }, '已填', '已报'],
      [{ amount: 1.5, count: 2.5 }, '有误', null],
      [{ amount: 1.5 }, '未填', null],
    ],
  },
  {
    rule: { kind: 'record', value: 'text', maxLength: 5 },
    rows: [
      ['12345', '已填', '已报'],
      ['123456', '有误', null],
    ],
  },
  {
    rule: { kind: 'record', value: 'choice', options: ['试点', '示范'] },
    rows: [
      ['示范', '已填', '已报'],
      ['其他', '有误', null],
    ],
  },
  {
    rule: { kind: 'benchmark', points: 5, step: 0.01, numerator: { label: '案件数量' }, denominators: [], factor: 100 },
    rows: [
      [{ points: 4.5 }, '已填', 4.5],
      [{ points: 5.1 }, '有误', null],
      [{ numerator: 1, benchmark: 300 }, '已填', 1.67],
      [{ numerator: 9, benchmark: 300 }, '已填', 5],
      [{ numerator: 9, benchmark: 0 }, '已填', '缺分母'],
      [{ numerator: 1, benchmark: 300, points: 0 }, '已填', 0],
      [{ numerator: 3 }, '未填', null],
      [{ benchmark: 3 }, '未填', null],
      [{ numerator: -1, benchmark: 3 }, '有误', null],
    ],
  },
  {
    rule: { kind: 'proportional', points: 10, target: 8 },
    rows: [
      [8, '已填', 10],
      [9, '已填', 10],
      [1, '已填', 1.25],
      [0, '已填', 0],
      [0.01, '已填', 0.01],
      [2.0004, '已填', 2.5],
      [-1, '有误', null],
    ],
  },
  {
    rule: { kind: 'proportional', points: 1 },
    rows: [
      [{ numerator: 1, denominator: 8 }, '已填', 0.13],
      [{ numerator: 1, denominator: 3 }, '已填', 0.33],
      [{ numerator: 2, denominator: 3 }, '已填', 0.67],
      [{ numerator: 5, denominator: 3 }, '已填', 1],
      [{ numerator: 1.005, denominator: 1 }, '已填', 1],
      [{ numerator: 0.285, denominator: 1 }, '已填', 0.29],
      [{ numerator: 0.145, denominator: 1 }, '已填', 0.15],
      [{ numerator: 1.115, denominator: 10 }, '已填', 0.11],
      [{ numerator: 1, denominator: 0 }, '已填', '缺分母'],
      [{ numerator: 1 }, '未填', null],
    ],
  },
  {
    rule: { kind: 'proportional', points: 4, target: { parameter: 'average' } },
    rows: [
      [40, '已填', 2],
      [80, '已填', 4],
    ],
  },
  {
    rule: {
      kind: 'banded',
      intervals: [
        { from: 90, points: 5 },
        { from: 80, below: 90, points: 3 },
        { above: 0, below: 80, points: 1 },
      ],
    },
    rows: [
      [90, '已填', 5],
      [89.99, '已填', 3],
      [80, '已填', 3],
      [79.99, '已填', 1],
      [0, '已填', 0],
      [-1, '已填', 0],
    ],
  },
  {
    rule: { kind: 'external', points: 8, scale: 100 },
    rows: [
      [100, '已填', 8],
      [85, '已填', 6.8],
      [33.33, '已填', 2.67],
      [85.0625, '已填', 6.81],
      [101, '有误', null],
    ],
  },
  {
    rule: { kind: 'penalty', points: 0.2, per: '起', cap: 2 },
    rows: [
      [0, '已填', 0],
      [1, '已填', -0.2],
      [3, '已填', -0.6],
      [10, '已填', -2],
      [11, '已填', -2],
      [null, '未填', null],
      [0.5, '有误', null],
    ],
  },
  {
    rule: { kind: 'penalty', points: 0.5, per: '起' },
    rows: [[100, '已填', -50]],
  },
  {
    rule: { kind: 'penalty', points: 3 },
    rows: [
      ['是', '已填', -3],
      ['否', '已填', 0],
      [null, '未填', null],
    ],
  },
  {
    rule: { kind: 'veto', points: 10, mode: 'adds' },
    rows: [
      ['是', '已填', -10],
      ['否', '已填', 0],
    ],
  },
  {
    rule: { kind: 'record', value: 'number', unit: '件', years: [2020, 2021] },
    rows: [
      [{ 2020: 1.5, 2021: -2 }, '已填', '已报'],
      [{ 2020: 1 }, '未填', null],
      [{ 2020: 1, 2021: '若干' }, '有误', null],
    ],
  },
  {
    rule: { kind: 'record', value: 'text' },
    rows: [
      ['主导产业', '已填', '已报'],
      ['=1+1', '已填', '已报'],
      [null, '未填', null],
    ],
  },
  {
    rule: { kind: 'record', value: 'date' },
    rows: [
      ['2021-05-27', '已填', '已报'],
      ['去年', '有误', null],
    ],
  },
  {
    rule: { kind: 'record', value: 'count' },
    rows: [
      [2, '已填', '已报'],
      [-2, '有误', null],
    ],
  },
  { rule: { kind: 'record', value: 'yesno' }, rows: [['否', '已填', '已报']] },
];

/** Parameters that the cases speak of. */
export const CASE_PARAMETERS = [
  { id: 'average', title: '平均水平' },
  { id: 'unset', title: '未设' },
];
export const PARAMETER_VALUES = { average: 80 };

/** Every row of every table as a clause of its own, in one list. */
export const ALL_ROWS = RULE_CASES.flatMap(({ rule, rows }) => rows.map((row) => ({ rule, row })));

export const toEntry = (entry: Row[0]): Fields | undefined =>
  entry === null ? undefined : typeof entry === 'object' ? entry : { value: entry };
