import { eachCell, height, LAST_COLUMN, LAST_ROW, printArea, width } from '../grid/area';
import { formatted } from '../grid/number-format';
import { type Scalar, valueType, wireValue } from '../grid/value';
import { clearContents, eachInput, merge, valueAt, writeContents } from '../model/contents';
import { type Allowance, guardAllowance, guardContents, guardUnprotected } from '../model/protection';
import { SheetRange } from '../model/sheet';
import { deleteRow, insertRow } from '../model/structure';
import { HostError, invalidArgument, notSimulated } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { boolean, integer, oneOf, text } from './arguments';
import { conditionalFormatsOf } from './conditional-formats';
import { dataValidationOf } from './data-validation';
import { cellProperty, rangeFormatOf } from './range-format';
import { rangeNavigation } from './range-navigation';
import { setCellProperties, setColumnProperties, setRowProperties } from './set-properties';
import { worksheetOf } from './worksheet';

const MOST_CELLS_READ = 5_000_000;

function grid<V>({ area }: SheetRange, read: (row: number, column: number) => V): V[][] {
  if (height(area) * width(area) > MOST_CELLS_READ) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }
  const rows: V[][] = [];
  eachCell(area, (row, column) => (rows[row - area.top] ??= []).push(read(row, column)));
  return rows;
}

const readOnly = (get: (range: SheetRange) => unknown): Property<SheetRange> => ({ get });

const scalars = (range: SheetRange, read: (value: Scalar | undefined) => unknown) =>
  grid(range, (row, column) => read(valueAt(range.sheet.workbook, range.sheet, row, column)));

const formulas: Property<SheetRange> = {
  get: (range) =>
    grid(range, (row, column) => {
      const content = range.sheet.cells.get(row, column);
      return content?.formula ?? wireValue(content?.value);
    }),
  set: (range, value) => {
    writeContents(range.sheet.workbook, range, value);
  },
};

function format(value: unknown): string {
  const given = text(value);
  const bare = given.replace(/\\./g, '');
  if (given === '' || given.length > 255 || bare.split('"').length % 2 === 0) throw invalidArgument();
  return given;
}

const numberFormat: Property<SheetRange> = {
  get: (range) => grid(range, (row, column) => range.sheet.properties.at('numberFormat', row, column)),
  set: (range, value) => {
    guardAllowance(range.sheet, 'allowFormatCells');
    if (!Array.isArray(value)) range.sheet.properties.write('numberFormat', range.area, format(value));
    else {
      eachInput(range.area, value, (row, column, each) => {
        const cell = { top: row, left: column, bottom: row, right: column };
        range.sheet.properties.write('numberFormat', cell, format(each));
      });
    }
  },
};

const RANGE: ClassDefinition<SheetRange> = {
  name: 'Range',
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: readOnly((range) => range.address),
    AddressLocal: readOnly((range) => range.address),
    RowIndex: readOnly(({ area }) => area.top),
    ColumnIndex: readOnly(({ area }) => area.left),
    RowCount: readOnly(({ area }) => height(area)),
    ColumnCount: readOnly(({ area }) => width(area)),
    CellCount: readOnly(({ area }) => height(area) * width(area)),
    IsEntireColumn: readOnly(({ area }) => area.top === 0 && area.bottom === LAST_ROW),
    IsEntireRow: readOnly(({ area }) => area.left === 0 && area.right === LAST_COLUMN),
    Values: { ...formulas, get: (range) => scalars(range, wireValue) },
    ValueTypes: readOnly((range) => scalars(range, valueType)),
    Text: readOnly((range) =>
      grid(range, (row, column) =>
        formatted(
          valueAt(range.sheet.workbook, range.sheet, row, column),
          range.sheet.properties.at('numberFormat', row, column),
        ),
      ),
    ),
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    RowHidden: cellProperty('rowHidden', boolean),
    ColumnHidden: cellProperty('columnHidden', boolean),
  },
  children: {
    Format: (range) => rangeFormatOf(range),
    Worksheet: (range) => worksheetOf(range.sheet),
    DataValidation: (range) => dataValidationOf(range),
    ConditionalFormats: (range) => conditionalFormatsOf(range),
  },
  methods: {
    ...rangeNavigation,
    _KeepReference: (range) => {
      range.referenceId ??= `range-${range.sheet.workbook.nextId()}`;
      range.sheet.workbook.tracked.set(range.referenceId, range);
    },
    // The runtime writes large areas in pieces, and has their size as a whole checked before.
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (integer(rows) !== height(area) || integer(columns) !== width(area)) throw invalidArgument();
    },
    Select: ({ sheet, area }) => {
      sheet.workbook.select(sheet, area);
    },
    Merge: ({ sheet, area }, across) => {
      guardUnprotected(sheet);
      const rows = Array.from({ length: height(area) }, (_, i) => ({
        ...area,
        top: area.top + i,
        bottom: area.top + i,
      }));
      for (const part of across === true ? rows : [area]) merge(sheet, part);
      sheet.workbook.calculation.invalidate();
    },
    Unmerge: ({ sheet, area }) => {
      guardUnprotected(sheet);
      sheet.merged = sheet.merged.filter(
        (m) => m.bottom < area.top || m.top > area.bottom || m.right < area.left || m.left > area.right,
      );
    },
    Insert: (range, shift) => {
      changeRows(range, oneOf(['Down'], shift), 'allowInsertRows');
      return exposeRange(new SheetRange(range.sheet, range.area));
    },
    Delete: (range, shift) => {
      guardContents(range.sheet, range.area);
      changeRows(range, oneOf(['Up'], shift), 'allowDeleteRows');
    },
    Clear: (range, applyTo) => {
      clear(range, applyTo ?? 'All');
    },
    Calculate: ({ sheet }) => {
      sheet.workbook.calculation.run();
    },
    SetCellProperties: (range, values) => {
      setCellProperties(range, values);
    },
    SetRowProperties: (range, values) => {
      setRowProperties(range, values);
    },
    SetColumnProperties: (range, values) => {
      setColumnProperties(range, values);
    },
  },
};

/** Only whole rows: cells that move sideways or alone are not simulated. */
function changeRows({ sheet, area }: SheetRange, shift: 'Down' | 'Up', allowance: Allowance): void {
  if (area.left !== 0 || area.right !== LAST_COLUMN) throw notSimulated('inserting or deleting less than whole rows');
  guardAllowance(sheet, allowance);
  for (let i = 0; i < height(area); i++) (shift === 'Down' ? insertRow : deleteRow)(sheet, area.top);
}

function clear(range: SheetRange, applyTo: unknown): void {
  if (applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats')
    throw invalidArgument(`clear ${printArea(range.area)}`);
  if (applyTo !== 'Contents') guardAllowance(range.sheet, 'allowFormatCells');
  if (applyTo !== 'Formats') clearContents(range.sheet.workbook, range);
  if (applyTo !== 'Contents') range.sheet.properties.clearFormats(range.area);
}

export const exposeRange = (range: SheetRange): HostObject => expose(RANGE, range);
