import { hasErrors, type Issue, issue } from '../../issues';
import {
  type CellEntry,
  type CellPlace,
  type CellWrite,
  type DrawResult,
  firstEntry,
  type SheetSpec,
  type TakenTabs,
  type WorkbookSpec,
  type Workspace,
} from '../../sheets';
import type { Book } from './book';
import type { Cursor } from './cursor';
import { placeOf, positionOf } from './place';

/** What the workspace needs of a cursor. */
export type WorkspaceCursor = Pick<Cursor, 'snapshot' | 'select' | 'commit'>;

export type HtmlWorkspaceOptions = {
  /** Keeps the workbook at hand as it is and opens another one: begins another draft with it. */
  readonly onKeep: (spec: WorkbookSpec) => Promise<readonly Issue[]>;
  /** Puts a task off until what was entered is seen. */
  readonly afterPaint: (task: () => void) => void;
  /** Reads and makes files, which this folder knows nothing of; a page without it refuses them. */
  readonly files?: Pick<Workspace, 'readFile' | 'handOver'>;
};

/** For pages that have nothing to do with files. */
const REFUSED = [issue('K812', {}, { reason: '这里不读写文件' })];
const NO_FILES: Pick<Workspace, 'readFile' | 'handOver'> = {
  readFile: () => Promise.resolve({ issues: REFUSED }),
  handOver: () => Promise.resolve(REFUSED),
};

/** The workbook that the page shows, for the pane beside it. */
export function htmlWorkspace(
  book: Book,
  cursor: WorkspaceCursor,
  { onKeep, afterPaint, files = NO_FILES }: HtmlWorkspaceOptions,
): Workspace {
  /** What is typed into the active cell is refused: it stays there, to be corrected. */
  const refusal = (): readonly Issue[] => {
    const place = activePlace(book, cursor);
    return [issue('K908', {}, { cell: place ? nameOf(place) : '' })];
  };

  const draw = async (spec: WorkbookSpec, taken: TakenTabs): Promise<DrawResult> => {
    if (book.spec && taken === 'ask') {
      return { kind: 'taken', ours: book.sheets.map(({ name }) => name), others: [] };
    }
    if (!cursor.commit()) return { kind: 'failed', issues: refusal() };
    if (book.spec && taken === 'keep') {
      const issues = await onKeep(spec);
      if (hasErrors(issues)) return { kind: 'failed', issues };
      goToFirstEntry(spec, cursor);
      return { kind: 'drawn', issues };
    }
    book.draw(spec);
    goToFirstEntry(spec, cursor);
    return { kind: 'drawn', issues: [] };
  };

  const write = (cells: readonly CellWrite[]): readonly Issue[] => {
    if (!cursor.commit()) return refusal();
    const entries = cells.flatMap((cell) => entryOf(book, cell) ?? []);
    if (entries.length < cells.length) {
      const locked = cells.filter((cell) => !entryOf(book, cell));
      return [issue('K809', locked[0] ? asPlace(locked[0]) : {}, { found: locked.map(nameOf).join('、') })];
    }
    book.enter(entries);
    return [];
  };

  const select = (place: CellPlace): readonly Issue[] => {
    const found = find(book, place);
    if (!found) return [issue('K807', {}, { found: nameOf(place) })];
    return cursor.select(found.sheet.id, found.position, undefined, true) ? [] : refusal();
  };

  return {
    ...files,
    read: (editing) => {
      // Whoever reads to go on from there wants what is being typed, too, as far as it can be entered.
      if (editing === 'now') cursor.commit();
      return Promise.resolve({ workbook: book.read(), issues: [] });
    },
    draw,
    write: (cells) => Promise.resolve(write(cells)),
    select: (place) => Promise.resolve(select(place)),
    selected: () => Promise.resolve(activePlace(book, cursor)),
    watch: (outdated) => {
      const stop = book.subscribe(() => {
        afterPaint(outdated);
      });
      return Promise.resolve(() => {
        stop();
        return Promise.resolve();
      });
    },
  };
}

const nameOf = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;
const asPlace = ({ sheet, cell }: CellPlace): CellPlace => ({ sheet, cell });

/** The keyboard goes to where filling in begins: what held it in the pane is gone after a load. */
function goToFirstEntry(spec: WorkbookSpec, cursor: WorkspaceCursor): void {
  const first = firstEntry(spec);
  if (first) cursor.select(first.sheet.id, { row: first.row, column: first.column }, undefined, true);
}

function activePlace(book: Book, cursor: WorkspaceCursor): CellPlace | undefined {
  const { sheet: id, active } = cursor.snapshot();
  const sheet = book.sheets.find((one) => one.id === id);
  return sheet && placeOf(sheet, active);
}

/** A cell of a sheet in sight, by the sheet's name and its address. */
function find(
  book: Book,
  { sheet: name, cell }: CellPlace,
): { readonly sheet: SheetSpec; readonly position: { readonly row: number; readonly column: number } } | undefined {
  const sheet = book.sheets.find((one) => one.name === name);
  const position = positionOf(cell);
  if (!sheet || !position) return undefined;
  return position.row < sheet.rows.length && position.column < sheet.columns.length ? { sheet, position } : undefined;
}

/** What to enter for a write; nothing where the cell cannot be filled in. */
function entryOf(book: Book, write: CellWrite): CellEntry | undefined {
  const { sheet, position } = find(book, write) ?? {};
  const row = position && sheet?.rows[position.row];
  const column = position && sheet?.columns[position.column]?.key;
  if (!sheet || !row || column === undefined || !row.cells[column]?.unlocked) return undefined;
  return { ref: { sheet: sheet.id, row: row.key, column }, value: write.value };
}
