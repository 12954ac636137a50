import { type Area, LAST_COLUMN, shiftRows } from '../grid/area';
import { raiseChanged } from './contents';
import { type Sheet, SheetRange } from './sheet';

const wholeRow = (row: number): Area => ({ top: row, left: 0, bottom: row, right: LAST_COLUMN });

/** Inserts an empty row (counted from 0); what stands below moves down, references follow. */
export function insertRow(sheet: Sheet, row: number): void {
  moveRows(sheet, row, 1);
  if (row > 0) {
    const used = sheet.cells.usedArea()?.right ?? 0;
    const formatted = sheet.properties.formattedAreas().filter((area) => area.right < LAST_COLUMN);
    const right = Math.max(used, ...formatted.map((area) => area.right));
    for (const name of sheet.properties.used()) {
      if (name !== 'rowHidden') sheet.properties.of(name).fillFrom(row - 1, { ...wholeRow(row), right });
    }
  }
  announce(sheet, row, 'RowInserted');
}

/** Deletes a row (counted from 0); what stands below moves up, references into it become #REF!. */
export function deleteRow(sheet: Sheet, row: number): void {
  moveRows(sheet, row, -1);
  announce(sheet, row, 'RowDeleted');
}

function announce(sheet: Sheet, row: number, changeType: string): void {
  raiseChanged(sheet.workbook, new SheetRange(sheet, wholeRow(row)), changeType);
}

function moveRows(sheet: Sheet, row: number, count: 1 | -1): void {
  const move = (area: Area): Area | undefined => shiftRows(area, row, count);
  const moveAll = <V>(items: readonly V[], areaOf: (item: V) => Area, to: (item: V, area: Area) => V): V[] =>
    items.flatMap((item) => {
      const moved = move(areaOf(item));
      return moved ? [to(item, moved)] : [];
    });
  sheet.cells.move(move);
  for (const name of sheet.properties.used()) sheet.properties.of(name).move(move);
  sheet.merged = moveAll(
    sheet.merged,
    (area) => area,
    (_, area) => area,
  );
  sheet.conditionalFormats = moveAll(
    sheet.conditionalFormats,
    ({ area }) => area,
    (format, area) => Object.assign(format, { area }),
  );
  sheet.rowBreaks = sheet.rowBreaks.flatMap((at) => (count < 0 && at === row ? [] : [at >= row ? at + count : at]));
  sheet.page.printArea &&= move(sheet.page.printArea);
  sheet.page.titleRows &&= move(sheet.page.titleRows);
  moveSources(sheet, move);
  sheet.workbook.followCells(sheet, move);
}

/** Ranges that charts and the add-in hold on to. */
function moveSources(sheet: Sheet, move: (area: Area) => Area | undefined): void {
  const held = sheet.workbook.sheets
    .flatMap(({ charts }) => charts)
    .flatMap(({ series }) => series)
    .flatMap(({ values, categories }) => [values, categories]);
  const ranges = new Set([...held, ...sheet.workbook.tracked.values()]);
  for (const range of ranges) if (range?.sheet === sheet) range.area = move(range.area) ?? range.area;
}
