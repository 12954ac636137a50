export type { CellContent, SheetCells, WorkbookCells } from './cells';
export {
  CONTACTS_SHEET,
  contactRow,
  DEPARTMENTS_HEADING,
  EVIDENCE_SHEET,
  evidenceRow,
  FORMAT_VERSION,
  hasContacts,
  hasEvidence,
  hasNotes,
  hasReview,
  LIST_HEADER,
  listRow,
  listSheetId,
  listSheetName,
  MAIN_SHEET_NAMES,
  META_SHEET,
  SHEET_NAMES,
  unitCell,
} from './ids';
export { firstEntry } from './first-entry';
export { listEntry } from './list-entry';
export { LiveCells } from './live-cells';
export { locator, rowLocator } from './locate';
export { columnPoints, PAGE } from './pages';
export { printEdges } from './print-area';
export { currentSheets, type Mark, readMark, writeMark } from './marks';
export { rowHeight } from './row-height';
export { KEY_COLUMN, stamp } from './sheet';
export type {
  Area,
  CellSpec,
  Chart,
  ColumnSpec,
  Content,
  DataBar,
  DefinedName,
  Highlight,
  Message,
  RowSpec,
  SheetSpec,
  Validation,
  ValidationRule,
  Visibility,
  WorkbookSpec,
} from './spec';
export { type HighlightName, highlightOf, type HighlightStyle, type Style, type StyleName, styleOf } from './styles';
export { describeEntry } from './validations';
export { toCells } from './to-cells';
export { layout } from './workbook';
export { validationAreas } from './validation-areas';
export { type Rectangle, rectangles } from './rectangles';
export { type CellEntry, withEntries } from './with-entries';
export type { CellPlace, CellWrite, DrawResult, TakenTabs, Workspace } from './workspace';
