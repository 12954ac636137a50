import { type FormTable, LABEL_COLUMN } from './columns';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';

/** A cell in the place of a printed column; what is filled in has one although no column is printed for it. */
export function placed(
  { places }: FormTable,
  field: 'text' | 'unit' | 'entry',
  content: CellSpec,
  rows = 1,
): Record<string, CellSpec> {
  const place = places.find((one) => one.field === field);
  if (place) return { [place.column]: { ...content, span: { rows, columns: place.columns } } };
  return field === 'entry' ? { entry: content } : {};
}

/** What one of several rows of an indicator is called. */
export const labelCell = ({ parted: { place, columns } }: FormTable, label: string): Record<string, CellSpec> => ({
  [LABEL_COLUMN]: cell('text', label || undefined, across(place.columns - columns)),
});
