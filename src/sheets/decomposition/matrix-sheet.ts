import { dividedSections, type Share } from '../../decomposition';
import { build, type CellRef, THIS_ROW } from '../../formula';
import { type Indicator, indicatorsOf, numberLabel, type Section, type Template } from '../../model';
import type { Contents } from '../contents';
import { MATRIX_SHEET, SHEET_NAMES, unitCell } from '../ids';
import { across, at, cell, sheet } from '../sheet';
import type { CellSpec, ColumnSpec, Highlight, SheetSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { type Column, columnsOf, COUNT, departmentColumns } from './matrix-columns';
import { titlesOf } from './matrix-titles';
import type { Shared } from './shared';
import { KIND_WORDS, ROLE_WORDS, rolesLines } from './words';

const HEAD = 'head';
const TOTAL = 'total';
/** The sign of a part that a department has only through a group. */
const THROUGH_GROUP = '*';

/** 分解矩阵: every indicator beside every department that has a part in something. */
export function matrixSheet(contents: Contents, { allocation }: Shared): SheetSpec {
  const { template } = contents;
  const departments = departmentColumns(allocation.recipients);
  const columns = columnsOf(template, departments);
  const rows = indicatorRows(template, departments, columns.length);
  const keys = rows.map(({ key }) => key);
  const head = [
    { key: '', height: 34, cells: { number: cell('title', SHEET_NAMES[MATRIX_SHEET], across(columns.length)) } },
    captionRow(columns),
    ...noteRows(allocation.recipients, columns.length),
    headRow(departments),
  ];
  // The hidden keys come before them.
  const headRows = head.length + 1;
  return sheet({
    id: MATRIX_SHEET,
    name: SHEET_NAMES[MATRIX_SHEET],
    visibility: 'visible',
    tabColor: '548235',
    columns,
    rows: [...head, ...rows, totalRow(departments, keys)],
    highlights: keys.length > 0 ? [unassignedHighlight(keys)] : [],
    frozen: { rows: headRows, columns: 3 },
    printTitle: { from: headRows, to: headRows },
  });
}

/** The unit, over whatever room there is: there may be a single department. */
const captionRow = (columns: readonly ColumnSpec[]): UnsizedRow => ({
  key: '',
  height: 24,
  cells: {
    number: cell('captionLabel', '填报单位：', across(2)),
    [columns[2]?.key ?? COUNT]: cell('captionResult', build.ref(unitCell), across(columns.length - 2)),
  },
});

/** What signs mean, as far as they occur. */
function noteRows(recipients: readonly Share[], columns: number): readonly UnsizedRow[] {
  const parts = recipients.flatMap((share) => share.parts);
  const notes = [
    ...(parts.some(({ roles }) => roles.includes('lead')) ? [`${ROLE_WORDS.lead}加粗`] : []),
    ...(parts.some(({ groups }) => groups.length > 0) ? [`带${THROUGH_GROUP}的经${KIND_WORDS.group}分得`] : []),
  ];
  if (notes.length === 0) return [];
  return [{ key: '', height: 20, cells: { number: cell('caption', `${notes.join('，')}。`, across(columns)) } }];
}

const headRow = (departments: readonly Column[]): UnsizedRow => ({
  key: HEAD,
  cells: {
    number: cell('header', '序号'),
    title: cell('header', '项目'),
    ...Object.fromEntries(departments.map(({ key, share }) => [key, cell('header', share.name)])),
    [COUNT]: cell('header', '部门数'),
  },
});

/** The indicators, below the titles of their sections where there are several. */
function indicatorRows(template: Template, departments: readonly Column[], width: number): readonly UnsizedRow[] {
  const sections = dividedSections(template);
  const titleOf = titlesOf(indicatorsOf({ sections }));
  return sections.flatMap((section): UnsizedRow[] => [
    ...(sections.length > 1
      ? [
          {
            key: section.id,
            begins: 'indicator' as const,
            cells: { number: cell('part', sectionTitle(section), across(width)) },
          },
        ]
      : []),
    ...section.indicators.map((indicator, i): UnsizedRow => ({
      key: indicator.id,
      // The first one stays with the title above it.
      ...(i > 0 || sections.length === 1 ? { begins: 'indicator' as const } : {}),
      cells: {
        ...titleOf(indicator),
        ...Object.fromEntries(departments.map(({ key, share }) => [key, partCell(share, indicator)])),
        [COUNT]: cell('computed', build.countFilled(departments.map(({ key }) => at(MATRIX_SHEET, indicator.id, key)))),
      },
    })),
  ]);
}

const sectionTitle = ({ number = '', title }: Section): string => numberLabel(number) + title;

function partCell({ parts }: Share, { id }: Indicator): CellSpec {
  const part = parts.find(({ indicator }) => indicator.id === id);
  if (!part) return cell('centred');
  const text = rolesLines(part.roles) + (part.groups.length > 0 ? THROUGH_GROUP : '');
  return cell(part.roles.includes('lead') ? 'computed' : 'centred', text);
}

function totalRow(departments: readonly Column[], keys: readonly string[]): UnsizedRow {
  return {
    key: TOTAL,
    cells: {
      number: cell('subtotalLabel', '项数', across(2)),
      ...Object.fromEntries(
        departments.map(({ key }) => [key, cell('subtotal', build.countFilled(cellsBelow(keys, key)))]),
      ),
      [COUNT]: cell('subtotal', build.sum(build.cells(cellsBelow(keys, COUNT)))),
    },
  };
}

const cellsBelow = (keys: readonly string[], column: string): readonly CellRef[] =>
  keys.map((row) => at(MATRIX_SHEET, row, column));

/** Nobody has a part in it. */
const unassignedHighlight = (keys: readonly string[]): Highlight => {
  const count = build.ref(at(MATRIX_SHEET, THIS_ROW, COUNT));
  return {
    area: { rows: [keys[0] ?? '', keys.at(-1) ?? ''], columns: [COUNT, COUNT] },
    when: build.when(build.isNumber(count), build.equal(count, 0), false),
    style: 'missing',
  };
};
