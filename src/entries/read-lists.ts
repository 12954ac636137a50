import { dateOfSerial } from '../formula';
import { type Issue, issue } from '../issues';
import {
  type Contact,
  CONTACT_FIELDS,
  type EvidenceItem,
  type Indicator,
  indicatorLabel,
  indicatorsOf,
  type Template,
} from '../model';
import type { CellContent } from '../sheets';
import { Collector } from './collect';
import { cellAt, type KeyedSheet, placeOf } from './keyed-sheet';
import { foldText, parseDate, parseNumber, trimText } from './text';

/** Reads 材料清单: every row that holds more than its number, also rows that were put in between or below. */
export function readEvidence(
  sheet: KeyedSheet,
  template: Template,
): { readonly evidence: readonly EvidenceItem[]; readonly issues: readonly Issue[] } {
  const collector = new Collector();
  const indicators = indicatorFinder(template);
  const evidence = listRows(sheet, 'evidence/').flatMap((row): EvidenceItem[] => {
    const text = (column: string) => cellText(cellAt(sheet, row, column));
    const label = text('indicator');
    const texts = {
      documentNumber: text('documentNumber'),
      issuer: text('issuer'),
      file: text('file'),
      note: text('note'),
      date: cellDate(cellAt(sheet, row, 'date')),
    };
    const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
    if (!label && !text('title') && Object.keys(given).length === 0) return [];
    const indicator = label ? indicators(label) : undefined;
    if (label && !indicator) collector.add(issue('K201', placeOf(sheet, row, 'indicator'), { found: label }));
    const number = parseNumber(text('number'));
    return [
      {
        ...(number === undefined ? {} : { number }),
        // A name that matches nothing is kept, so that it is not lost when the workbook is written again.
        ...(label ? { indicator: indicator?.id ?? label } : {}),
        title: text('title'),
        ...given,
      },
    ];
  });
  return { evidence, issues: collector.issues };
}

/** Reads 联系人信息表: the unit's own contact first, then those of departments. */
export function readContacts(sheet: KeyedSheet, template: Template): readonly Contact[] {
  const own = foldText(template.contactSheet?.personLabel ?? '联系人');
  return listRows(sheet, 'contact/').flatMap((row): Contact[] => {
    const fields = CONTACT_FIELDS.map((field) => [field, cellText(cellAt(sheet, row, field))] as const);
    const given = Object.fromEntries(fields.filter(([, value]) => value !== ''));
    const department = cellText(cellAt(sheet, row, 'department'));
    const isOwn = foldText(department) === own;
    if (Object.keys(given).length === 0 && (isOwn || !department)) return [];
    return [{ ...(isOwn || !department ? {} : { department }), ...given }];
  });
}

/** The rows of a list: those that bear its keys, and all without a key from the first of them on. */
function listRows({ cells, rows, columns }: KeyedSheet, prefix: string): number[] {
  const keyed = [...rows].filter(([key]) => key.startsWith(prefix)).map(([, row]) => row);
  const first = Math.min(...keyed);
  const keyColumn = columns.get('key') ?? 1;
  const added = [...cells.rows.keys()].filter((row) => row > first && !cells.rows.get(row)?.has(keyColumn));
  return [...keyed, ...added].sort((a, b) => a - b);
}

const cellText = (content: CellContent | undefined): string =>
  content === undefined || content.value === null || content.isError ? '' : trimText(String(content.value));

const cellDate = (content: CellContent | undefined): string =>
  typeof content?.value === 'number'
    ? (dateOfSerial(content.value) ?? String(content.value))
    : (parseDate(cellText(content)) ?? cellText(content));

/** Finds an indicator by what lists show, its full title, its id, or its number where that is printed once. */
export function indicatorFinder(template: Template): (name: string) => Indicator | undefined {
  const byName = new Map<string, Indicator | null>();
  const indicators = indicatorsOf(template);
  const remember = (name: string, indicator: Indicator) => {
    const key = foldText(name);
    byName.set(key, byName.has(key) && byName.get(key) !== indicator ? null : indicator);
  };
  for (const indicator of indicators) {
    const { id, number, title } = indicator;
    const shortId = id.slice(template.id.length + 1);
    for (const name of [indicatorLabel(indicator), title, id, shortId, number, `${number}.`]) {
      if (name && name !== '.') remember(name, indicator);
    }
  }
  return (name) => byName.get(foldText(name)) ?? undefined;
}
