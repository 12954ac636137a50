import { issue } from '../issues';
import { type ContactField, LONGEST, type Person } from '../model';
import { placeOf } from './keyed-sheet';
import type { SheetReader } from './sheet-reader';
import { isCallable, isTelephone, mendTelephone } from './telephone';

/** What the fields of numbers are called in messages. */
const LABELS = { telephone: '电话', mobile: '手机', fax: '传真' } as const;

/**
 * Reads a person whom to call. Numbers are mended and said to be; what looks like no number is kept, and reported.
 * @param columns the columns of the fields that are asked for
 */
export function readPerson(
  reader: SheetReader,
  row: number | undefined,
  columns: Readonly<Partial<Record<ContactField, string>>>,
): Person {
  const fields = Object.entries(columns) as readonly [ContactField, string][];
  return Object.fromEntries(
    fields.flatMap(([field, column]): [ContactField, string][] => {
      const text = reader.text(row, column, LONGEST.contact);
      if (text === '') return [];
      return [[field, isTelephone(field) ? readNumber(reader, row, column, field, text) : text]];
    }),
  );
}

function readNumber(
  { sheet, collector }: SheetReader,
  row: number | undefined,
  column: string,
  field: keyof typeof LABELS,
  text: string,
): string {
  const at = placeOf(sheet, row, column);
  const mended = mendTelephone(text);
  if (!isCallable(field, mended)) {
    collector.add(
      field === 'mobile'
        ? issue('K401', at, { found: text })
        : issue('K402', at, { field: LABELS[field], found: text }),
    );
    return text;
  }
  if (mended !== text) collector.add(issue('K403', at, { field: LABELS[field], found: text, expected: mended }));
  return mended;
}
