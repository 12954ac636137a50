import { build, type Expression, THIS_ROW } from '../../formula';
import type { Contents } from '../contents';
import { SHEET_NAMES, SUMMARY_SHEET, unitCell } from '../ids';
import { BAR_COLOR } from '../overview/frame';
import { across, at, cell, sheet } from '../sheet';
import type { Area, DataBar, Highlight, SheetSpec } from '../spec';
import { captionCells } from '../tasks/caption';
import type { UnsizedRow } from '../text-fit';
import { contactLookup } from './contact-lookup';
import type { Shared } from './shared';
import { RATES, summaryCells, summaryRow, summaryShares, SUMMARY_TOTAL, totalRow } from './summary-rows';
import { KIND_WORDS, ROLE_WORDS } from './words';

const COLUMNS = [
  { key: 'number', header: '序号', width: 6 },
  { key: 'name', header: KIND_WORDS.body, width: 28 },
  { key: 'kind', header: '类别', width: 7 },
  { key: 'lead', header: ROLE_WORDS.lead, width: 7 },
  { key: 'responsible', header: ROLE_WORDS.responsible, width: 7 },
  { key: 'support', header: ROLE_WORDS.support, width: 7 },
  { key: 'total', header: '项数', width: 7 },
  { key: 'due', header: '应报', width: 7 },
  { key: 'returned', header: '已报', width: 7 },
  { key: 'faulty', header: '有误', width: 7 },
  { key: 'disputed', header: '有出入', width: 8 },
  { key: 'returnRate', header: '报送率', width: 14 },
  { key: 'filled', header: '已填入', width: 8 },
  { key: 'fillRate', header: '填报率', width: 14 },
] as const;
/** Those before the first number. */
const LABELS = COLUMNS.findIndex(({ key }) => key === 'lead');

/** The hidden keys, the title, the unit, a note, the heads. */
const HEAD_ROWS = 5;
const NOTE =
  '项数按指标计，应报按需填报的条目计；一项由几个部门承担的，各部门均计。' +
  '已报、有误、有出入按各部门分解表（有出入：与其他部门或本单位总表不同），已填入按本单位总表。';
const NOBODY = '各项都还没有责任部门，请先在“指标分解表”中确定。';

/** 部门汇总: how much each department has to answer, what has come back, and what of it is filled in. */
export function summarySheet(contents: Contents, shared: Shared): SheetSpec {
  const shares = summaryShares(shared);
  const contacts = contactLookup(contents);
  const columns = [...COLUMNS, ...contacts.columns];
  const whole = across(columns.length);
  return sheet({
    id: SUMMARY_SHEET,
    name: SHEET_NAMES[SUMMARY_SHEET],
    visibility: 'visible',
    tabColor: '548235',
    columns: columns.map(({ key, width }) => ({ key, width })),
    rows: [
      { key: '', height: 34, cells: { number: cell('title', SHEET_NAMES[SUMMARY_SHEET], whole) } },
      {
        key: '',
        height: 24,
        cells: captionCells(columns, [
          { style: 'captionLabel', content: '填报单位：', width: 14 },
          { style: 'captionResult', content: build.ref(unitCell), width: 28 },
        ]),
      },
      { key: '', cells: { number: cell('caption', NOTE, whole) } },
      {
        key: '',
        height: 24,
        cells: Object.fromEntries(columns.map(({ key, header }) => [key, cell('header', header)])),
      },
      ...shares.map((share, i): UnsizedRow => {
        const row = summaryRow(i + 1);
        return {
          key: row,
          cells: {
            number: cell('centred', i + 1),
            ...summaryCells(contents, shared, share, row),
            ...contacts.cells(build.ref(at(SUMMARY_SHEET, row, 'name'))),
          },
        };
      }),
      ...(shares.length > 0
        ? [
            totalRow(
              contents,
              shared,
              shares,
              LABELS,
              contacts.columns.map(({ key }) => key),
            ),
          ]
        : [{ key: '', cells: { number: cell('absent', NOBODY, whole) } }]),
    ],
    ...(shares.length > 0 ? marks(shares.length) : {}),
    frozen: { rows: HEAD_ROWS, columns: 3 },
    printTitle: { from: HEAD_ROWS, to: HEAD_ROWS },
  });
}

/** Bars of the rates; departments that have done all, or nothing; returns with faults. */
function marks(count: number): { readonly highlights: readonly Highlight[]; readonly bars: readonly DataBar[] } {
  const here = (column: string): Expression => build.ref(at(SUMMARY_SHEET, THIS_ROW, column));
  const area = (column: string, last = SUMMARY_TOTAL): Area => ({
    rows: [summaryRow(1), last],
    columns: [column, column],
  });
  const rate = (column: string): Highlight[] => [
    { area: area(column), when: build.equal(here(column), 1), style: 'good' },
    { area: area(column), when: build.equal(here(column), 0), style: 'unanswered' },
  ];
  // A dash is greater than any number.
  const isAny = (column: string) => build.when(build.isNumber(here(column)), build.greater(here(column), 0), false);
  return {
    highlights: [
      { area: area('faulty'), when: isAny('faulty'), style: 'invalid' },
      { area: area('disputed'), when: isAny('disputed'), style: 'missing' },
      ...RATES.flatMap(({ key }) => rate(key)),
    ],
    bars: RATES.map(({ key }) => ({ area: area(key, summaryRow(count)), min: 0, max: 1, color: BAR_COLOR })),
  };
}
