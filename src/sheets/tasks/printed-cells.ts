import type { ColumnField, Indicator, Section } from '../../model';
import { cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { StyleName } from '../styles';
import type { Placed } from './printed-columns';
import { isWholeTitle, MISSING_TEXT, printedText } from './printed-text';

type Joins = (indicator: Indicator, above: Indicator, section: Section) => boolean;

const always: Joins = () => true;
const inOneGroup: Joins = ({ group, copy }, above) =>
  group !== undefined && group === above.group && copy === above.copy;

/** Where the cell of an indicator is one with that of the indicator above it, in its section. */
const JOINS: Readonly<Partial<Record<ColumnField, Joins>>> = {
  section: always,
  sectionNumber: always,
  group: inOneGroup,
  groupNumber: inOneGroup,
  title: ({ continued }) => continued,
  number: ({ continued, number }) => continued && number === '',
  evidence: ({ evidence }, above, section) => section.evidence !== undefined && evidence === above.evidence,
};

function joinsAbove(field: ColumnField, section: Section, index: number): boolean {
  const [above, indicator] = [section.indicators[index - 1], section.indicators[index]];
  return above !== undefined && indicator !== undefined && (JOINS[field]?.(indicator, above, section) ?? false);
}

/** Whether any cells of a printed column are each one for several indicators of a section. */
export const isShared = (field: ColumnField, section: Section): boolean =>
  section.indicators.some((_, i) => joinsAbove(field, section, i));

const PRINTED_STYLES: Readonly<Partial<Record<ColumnField, StyleName>>> = {
  section: 'label',
  sectionNumber: 'label',
  group: 'label',
  groupNumber: 'label',
  number: 'centred',
  declared: 'centred',
  unit: 'centred',
};

/**
 * The printed cells that begin with an indicator of a section; each covers all the rows that it speaks of.
 * @param heights how many rows each indicator of the section takes
 */
export function printedCells(
  section: Section,
  index: number,
  heights: readonly number[],
  placed: readonly Placed[],
): Record<string, CellSpec> {
  const indicator = section.indicators[index];
  if (!indicator) return {};
  return Object.fromEntries(
    placesAt(section, index, placed)
      .filter(({ field }) => !joinsAbove(field, section, index))
      .map(({ field, key, columns }) => {
        let end = index + 1;
        while (end < heights.length && joinsAbove(field, section, end)) end += 1;
        const rows = heights.slice(index, end).reduce((sum, height) => sum + height, 0);
        const span = rows > 1 || columns > 1 ? { span: { rows, columns } } : {};
        const text = printedText(field, section, indicator);
        return [key, cell(styleOf(field, text), text === '' ? undefined : text, span)];
      }),
  );
}

/** A title that says it all has the room of the text beside it, too, as printed. */
function placesAt(section: Section, index: number, placed: readonly Placed[]): readonly Placed[] {
  const [indicator, below] = [section.indicators[index], section.indicators[index + 1]];
  const title = placed.findIndex(({ field }) => field === 'title');
  const [own, next] = [placed[title], placed[title + 1]];
  if (!indicator || indicator.continued || below?.continued) return placed;
  if (!own || next?.field !== 'text' || !isWholeTitle(indicator)) return placed;
  return placed.flatMap((place) => {
    if (place === next) return [];
    return place === own ? [{ ...own, columns: own.columns + next.columns }] : [place];
  });
}

const styleOf = (field: ColumnField, text: string | number): StyleName =>
  text === MISSING_TEXT ? 'absent' : (PRINTED_STYLES[field] ?? 'text');
