import { type CellValue, dateOfSerial } from '../../../formula';
import type { TableCell } from '../grid/table';
import { shownText } from '../look/cell-text';

/** What a cell is typed into with. */
export type EditorKind = 'list' | 'date' | 'number' | 'text';

export function editorKind({ spec, style }: Pick<TableCell, 'spec' | 'style'>): EditorKind {
  switch (spec.validation?.rule.kind) {
    case 'list':
    case 'listFrom':
      return 'list';
    case 'date':
      return 'date';
    case 'whole':
    case 'decimal':
      return 'number';
    case 'textLength':
      return 'text';
    case undefined:
      return style.format === '@' ? 'text' : 'number';
  }
}

/**
 * The text that is there to be changed: of a number all its digits, whatever of them is shown. An apostrophe that a text
 * begins with follows another one, for one is hidden of what is typed.
 */
export function editedText(value: CellValue, cell: Pick<TableCell, 'spec' | 'style'>): string {
  const date = editorKind(cell) === 'date' && typeof value === 'number' ? dateOfSerial(value) : undefined;
  return date ?? shownText(value).replace(/^'/, "''");
}
