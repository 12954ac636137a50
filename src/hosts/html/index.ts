export { Book, type BookEvent, type CellEntry } from './book';
export { Cursor, type CursorState, type Position } from './cursor';
export { goTo } from './go-to';
export { PrintView } from './print/print-view';
export { SheetView } from './sheet-view';
export { htmlWorkspace, type HtmlWorkspaceOptions } from './workspace';
