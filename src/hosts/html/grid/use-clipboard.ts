import { type ClipboardEvent, useEffect } from 'react';
import { optionsOf, readTyped } from '../../../entries';
import type { Issue } from '../../../issues';
import { copied } from '../clipboard/copy';
import { paste } from '../clipboard/paste';
import { readTabSeparated } from '../clipboard/tab-separated';
import { shownText } from '../look/cell-text';
import { type Desk, perform } from './perform';
import { blockBetween } from './selection';
import type { TableCell } from './table';

/** Whether something has been typed into the active cell: then the clipboard is its field's. */
const isTyping = (scroller: Element): boolean => scroller.querySelector('.ks-editor:not([data-mode=ready])') !== null;

/** Copying, cutting and pasting of cells. */
export function useClipboard(
  scroller: HTMLElement | null,
  desk: Desk,
  onIssues: (issues: readonly Issue[]) => void,
): {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
} {
  const { book, cursor, table, active, end } = desk;
  const valueOf = ({ position: { row, column } }: TableCell) => book.live.shown(table.sheet, row, column);
  const textOf = (cell: TableCell): string => shownText(valueOf(cell), cell.style.format);

  // Chromium would tell of copying only where some text is selected: cells are something, too.
  useEffect(() => {
    const allow = (event: Event): void => {
      if (scroller && !isTyping(scroller)) event.preventDefault();
    };
    scroller?.addEventListener('beforecopy', allow);
    scroller?.addEventListener('beforecut', allow);
    return () => {
      scroller?.removeEventListener('beforecopy', allow);
      scroller?.removeEventListener('beforecut', allow);
    };
  }, [scroller]);

  const onCopy = (event: ClipboardEvent): void => {
    const { text, html } = copied(table, blockBetween(table, active, end), textOf);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };

  return {
    onCopy,
    onCut: (event) => {
      onCopy(event);
      perform({ kind: 'clear' }, desk);
    },
    onPaste: (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      // A picture has no text: it is not to empty the cell.
      if (text === '') return;
      const grid = readTabSeparated(text);
      const read = (pasted: string, { spec }: TableCell) =>
        readTyped(pasted, spec, spec.validation ? optionsOf(spec.validation.rule, book.live) : []);
      const { entries, issues, block } = paste(table, blockBetween(table, active, end), grid, {
        read,
        valueOf,
        textOf,
      });
      if (entries.length > 0) book.enter(entries);
      const { id } = table.sheet;
      // What was pasted over may begin with a merged cell whose first row is filtered out.
      const top = table.rows.find((row) => row >= block.top) ?? block.top;
      cursor.select(id, { row: top, column: block.left }, { row: block.bottom, column: block.right }, true, 'active');
      if (issues.length > 0) onIssues(issues);
    },
  };
}
