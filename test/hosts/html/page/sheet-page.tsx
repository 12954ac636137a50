import { createRoot } from 'react-dom/client';
import { Book, Cursor, goTo, PrintView, SheetView } from '../../../../src/hosts/html';
import { task, taskSpec } from '../../task-sheet';

/** What a test asks of the page besides what can be clicked. */
export type SheetPage = {
  readonly book: Book;
  readonly cursor: Cursor;
  /** Goes to a cell of a task, as from a list of issues. */
  readonly jump: (row: number, column: string) => void;
  /** Opens another workbook of the same kind. */
  readonly another: () => void;
};

const book = new Book();
const cursor = new Cursor();
const page: SheetPage = {
  book,
  cursor,
  jump: (row, column) => {
    goTo(book, cursor, [task(row, column)]);
  },
  another: () => {
    book.open(taskSpec(), []);
  },
};
Object.assign(window, { page });
book.open(taskSpec(), []);

const root = document.createElement('main');
root.style.height = '100vh';
document.body.append(root);
createRoot(root).render(
  <>
    <SheetView book={book} cursor={cursor} locale="zh" zoom={1} onIssues={() => undefined} emptyText="" />
    <PrintView book={book} cursor={cursor} locale="zh" what="sheet" />
  </>,
);
