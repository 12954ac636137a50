import { build, type Expression } from '../../formula';
import { clausesOf, type ListRow, type TemplateList } from '../../model';
import type { Contents } from '../contents';
import { CHECK_COLUMN, duplicateCheck, longestFinding } from './duplicates';
import { rowsOfList } from './list-cells';
import { listHighlights } from './list-highlights';
import { listStatedCell, listTotal, listTotalCell, listVerdict, listVerdictCell, statedNumber } from './list-result';
import { LIST_HEADER, listRow, listSheetId, listSheetName, unitCell } from '../ids';
import { ENTRY_STYLES } from '../inputs';
import { listEntry } from '../list-entry';
import { across, cell, sheet } from '../sheet';
import type { CellSpec, ColumnSpec, SheetSpec } from '../spec';
import { asRowHeight, textHeight, type UnsizedRow } from '../text-fit';
import { entryPrompt, entryValidation } from '../validations';

/** A column of Kaohe's own; none that a document names can be called so. */
const NUMBER = '@number';

const WIDTH = { number: 11, text: 46, figure: 20, check: { least: 20, most: 70, character: 2 } } as const;
/** Least height of the heads, points. */
const HEADER_HEIGHT = 26;
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
    highlights: listHighlights(list, count),
    // With the row of keys, and that of the heads.
    frozen: { rows: head.length + 2, columns: 2 },
    printTitle: { from: head.length + 2, to: head.length + 2 },
  });
}

const columnsOf = (list: TemplateList, contents: Contents): readonly ColumnSpec[] => [
  { key: NUMBER, width: WIDTH.number },
  ...list.columns.map(({ id, type }) => ({ key: id, width: widthOfType(type) })),
  ...(list.distinct === undefined ? [] : [{ key: CHECK_COLUMN, width: checkWidth(list, contents) }]),
];

const widthOfType = (type: TemplateList['columns'][number]['type']): number =>
  type === 'text' ? WIDTH.text : WIDTH.figure;

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
    ...(list.check === 'none' ? [] : [fact('填报数：', statedNumber(contents, list), listStatedCell(list).row)]),
    fact(
      typeof list.check === 'object' ? '本表合计：' : '本表行数：',
      listTotal(contents, list),
      listTotalCell(list).row,
    ),
    fact('核对：', listVerdict(contents, list), listVerdictCell(list).row),
  ];
}

/** Beside which indicator the list is asked for, and in what words. */
function indicatorOf({ of }: TemplateList, { template }: Contents): string {
  const indicator = clausesOf(template).find(({ clause }) => clause.id === of)?.indicator;
  return [indicator?.title, indicator?.remark].filter((text) => text !== undefined).join('　');
}

function headerRow(list: TemplateList): UnsizedRow {
  const heads = list.columns.map(({ id, type, header, unit, own }) => {
    const text = unit === undefined ? header : `${header}（${unit}）`;
    const style = own ? 'ownHeader' : 'header';
    return { id, head: cell(style, text), height: textHeight(text, style, widthOfType(type)) };
  });
  return {
    key: LIST_HEADER,
    height: asRowHeight(Math.max(HEADER_HEIGHT, ...heads.map(({ height }) => height))),
    cells: {
      [NUMBER]: cell('ownHeader', '序号'),
      ...Object.fromEntries(heads.map(({ id, head }) => [id, head])),
      ...(list.distinct === undefined ? {} : { [CHECK_COLUMN]: cell('ownHeader', '核对') }),
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
      ...(check ? { [CHECK_COLUMN]: cell('text', check) } : {}),
    },
  };
}
