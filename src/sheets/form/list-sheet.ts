import { build, type Expression, THIS_ROW } from '../../formula';
import { clausesOf, type ListRow, type TemplateList } from '../../model';
import type { Contents } from '../contents';
import { duplicateCheck, longestFinding } from './duplicates';
import { rowsOfList } from './list-cells';
import { LIST_VERDICT, listTotal, listTotalCell, listVerdict, listVerdictCell, statedNumber } from './list-result';
import { LIST_HEADER, listRow, listSheetId, listSheetName, unitCell } from '../ids';
import { ENTRY_STYLES } from '../inputs';
import { listEntry } from '../list-entry';
import { across, at, cell, sheet } from '../sheet';
import type { CellSpec, ColumnSpec, Highlight, SheetSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { entryPrompt, entryValidation } from '../validations';

/** Kaohe's own columns; no column that a document names can be called so. */
const NUMBER = '@number';
const CHECK = '@check';

const WIDTH = { number: 11, text: 46, figure: 20, check: { least: 20, most: 70, character: 2 } } as const;
const ADDED = '本清单为核对重复统计而设，文件未要求。';

/** A list that a form asks for beside a number: rows to be filled in, compared with what the form states. */
export function formListSheet(list: TemplateList, contents: Contents): SheetSpec {
  const rows = contents.submission.lists[list.id] ?? [];
  const count = rowsOfList(contents, list);
  const head = headRows(list, contents);
  return sheet({
    id: listSheetId(list),
    name: listSheetName(list),
    visibility: 'visible',
    growable: true,
    columns: columnsOf(list, contents),
    rows: [
      ...head,
      headerRow(list),
      ...Array.from({ length: count }, (_, i) => itemRow(list, contents, i + 1, rows[i])),
    ],
    highlights: highlightsOf(list, count),
    // With the row of keys, and that of the heads.
    frozen: { rows: head.length + 2, columns: 2 },
    printTitle: { from: head.length + 2, to: head.length + 2 },
  });
}

const columnsOf = (list: TemplateList, contents: Contents): readonly ColumnSpec[] => [
  { key: NUMBER, width: WIDTH.number },
  ...list.columns.map(({ id, type }) => ({ key: id, width: type === 'text' ? WIDTH.text : WIDTH.figure })),
  ...(list.distinct === undefined ? [] : [{ key: CHECK, width: checkWidth(list, contents) }]),
];

function checkWidth(list: TemplateList, contents: Contents): number {
  const { least, most, character } = WIDTH.check;
  return Math.min(most, Math.max(least, longestFinding(contents, list).length * character + 1));
}

/** Above the list: what it is for, and how it compares with the number that the form states. */
function headRows(list: TemplateList, contents: Contents): UnsizedRow[] {
  const width = columnsOf(list, contents).length;
  const fact = (label: string, content: Expression | string, key = ''): UnsizedRow => ({
    key,
    cells: {
      [NUMBER]: cell('captionLabel', label),
      [list.columns[0]?.id ?? '']: cell(
        typeof content === 'string' ? 'caption' : 'captionResult',
        content,
        across(width - 1),
      ),
    },
  });
  return [
    { key: '', height: 34, cells: { [NUMBER]: cell('title', list.title, across(width)) } },
    fact('单位：', build.ref(unitCell)),
    ...(list.added ? [fact('说明：', ADDED)] : []),
    fact('指标：', indicatorOf(list, contents)),
    ...(list.check === 'none' ? [] : [fact('填报数：', statedNumber(contents, list), 'stated')]),
    fact('本表合计：', listTotal(contents, list), listTotalCell(list).row),
    fact('核对：', listVerdict(contents, list), listVerdictCell(list).row),
  ];
}

/** Beside which indicator the list is asked for, and in what words. */
function indicatorOf({ of }: TemplateList, { template }: Contents): string {
  const indicator = clausesOf(template).find(({ clause }) => clause.id === of)?.indicator;
  return [indicator?.title, indicator?.remark].filter((text) => text !== undefined).join('　');
}

function headerRow(list: TemplateList): UnsizedRow {
  return {
    key: LIST_HEADER,
    height: 26,
    cells: {
      [NUMBER]: cell('ownHeader', '序号'),
      ...Object.fromEntries(
        list.columns.map(({ id, header, unit, own }) => [
          id,
          cell(own ? 'ownHeader' : 'header', unit === undefined ? header : `${header}（${unit}）`),
        ]),
      ),
      ...(list.distinct === undefined ? {} : { [CHECK]: cell('ownHeader', '核对') }),
    },
  };
}

function itemRow(list: TemplateList, contents: Contents, number: number, row: ListRow | undefined): UnsizedRow {
  const entries = list.columns.map((column): [string, CellSpec] => {
    const format = listEntry(column);
    const validation = entryValidation(format, entryPrompt(format));
    return [column.id, cell(ENTRY_STYLES[format.type], row?.[column.id], { unlocked: true, validation })];
  });
  const check = duplicateCheck(contents, list, number);
  return {
    key: listRow(list, number),
    cells: {
      [NUMBER]: cell('centred', number),
      ...Object.fromEntries(entries),
      ...(check ? { [CHECK]: cell('text', check) } : {}),
    },
  };
}

function highlightsOf(list: TemplateList, count: number): Highlight[] {
  const { row, column } = listVerdictCell(list);
  const verdict = build.ref(listVerdictCell(list));
  const { same, different } = LIST_VERDICT;
  const area = { rows: [row, row], columns: [column, column] } as const;
  const check = build.ref(at(listSheetId(list), THIS_ROW, CHECK));
  return [
    { area, when: build.equal(verdict, different), style: 'missing' },
    { area, when: build.equal(verdict, same), style: 'good' },
    ...(list.distinct === undefined
      ? []
      : [
          {
            area: { rows: [listRow(list, 1), listRow(list, count)], columns: [CHECK, CHECK] },
            when: build.notEqual(check, ''),
            style: 'missing',
          } as const,
        ]),
  ];
}
