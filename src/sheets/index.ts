export type { CellContent, SheetCells, WorkbookCells } from './cells';
export {
  CONTACTS_SHEET,
  contactRow,
  DECOMPOSITION_SHEET,
  departmentOfSheet,
  departmentSheetId,
  departmentSheetName,
  DEPARTMENTS_HEADING,
  EVIDENCE_SHEET,
  evidenceRow,
  FORMAT_VERSION,
  hasContacts,
  hasEvidence,
  hasNotes,
  hasReview,
  isDepartmentSheet,
  LIST_HEADER,
  listRow,
  listSheetId,
  listSheetName,
  MAIN_SHEET_NAMES,
  MATRIX_SHEET,
  META_SHEET,
  REGISTER_SHEET,
  SHEET_NAMES,
  SUMMARY_SHEET,
  unitCell,
} from './ids';
export {
  ALLOTMENT_COLUMNS,
  allotmentCell,
  deadlineCell,
  departmentRow,
  IDENTITY_COLUMNS,
  IDENTITY_ROW,
  LISTED_PREFIX,
  MATERIALS_COLUMN,
  MERGE_CHOICES,
  MERGE_PREFIX,
  MERGES_HEADING,
  PERSON_COLUMNS,
  PERSON_ROW,
  REGISTER_COLUMNS,
  returnedCell,
  TABLE_HEAD,
} from './decomposition/keys';
export { KIND_WORDS, ROLE_WORDS, rolesText } from './decomposition/words';
export { departmentFileNames } from './decomposition/file-names';
export { layoutDepartments } from './decomposition/department-workbook';
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
