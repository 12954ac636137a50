import type { CSSProperties, ReactNode } from 'react';
import type { Table, TableCell } from './table';

/**
 * Rows are as high as the texts of the layout need; what is computed or entered may need more, and is cut. So is the text
 * of a merged cell of which rows are filtered out.
 */
export function isCut(table: Table, { block: { top, bottom }, spec, entry }: TableCell): boolean {
  const isPartly = (): boolean => [...table.filteredOut].some((row) => row >= top && row <= bottom);
  return entry !== undefined || spec.content?.kind === 'formula' || (bottom > top && isPartly());
}

/** The text of a cell. */
export function CellText({
  text,
  isCut,
  isHidden = false,
  style,
}: {
  readonly text: string;
  readonly isCut: boolean;
  /** Those who cannot see hear it from the field. */
  readonly isHidden?: boolean;
  readonly style?: CSSProperties;
}): ReactNode {
  if (text === '') return null;
  return (
    <div
      className={isCut ? 'ks-text ks-cut' : 'ks-text'}
      {...(style ? { style } : {})}
      {...(isHidden ? { 'aria-hidden': true } : {})}
    >
      {text}
    </div>
  );
}
