import { type Decisions, LONGEST } from '../model';
import { LISTED_PREFIX, MERGE_CHOICES, MERGE_PREFIX, MERGES_HEADING, REGISTER_COLUMNS } from '../sheets';
import { namesIn } from './names';
import { listRows } from './read-lists';
import type { SheetReader } from './sheet-reader';

/** What is decided about names on 部门名录. */
export function readDecisions(reader: SheetReader): Decisions {
  const { sheet } = reader;
  reader.requireColumns(Object.values(REGISTER_COLUMNS));
  const end = reader.row(MERGES_HEADING) ?? Infinity;
  const isListed = new Set(listRows(sheet, LISTED_PREFIX));
  const rows = listRows(sheet, 'department/', LISTED_PREFIX)
    .filter((row) => row < end)
    .map((row) => ({
      name: reader.text(row, REGISTER_COLUMNS.name, LONGEST.text),
      aliases: namesIn(reader.text(row, REGISTER_COLUMNS.aliases)),
      members: namesIn(reader.text(row, REGISTER_COLUMNS.members)),
      isListed: isListed.has(row),
    }))
    .filter(({ name }) => name !== '');
  const listed = rows.filter((one) => one.isListed).map(({ name }) => name);
  const aliases = rows.flatMap(({ name, aliases: others }) => others.map((other) => [other, name] as const));
  const members = rows.flatMap((one) => (one.members.length > 0 ? [[one.name, one.members] as const] : []));
  const apart = [...sheet.rows.keys()]
    .filter((key) => key.startsWith(MERGE_PREFIX))
    .map((key) => reader.row(key))
    .filter((row) => reader.text(row, REGISTER_COLUMNS.kind) === MERGE_CHOICES.apart)
    .map((row) => ({
      from: reader.text(row, REGISTER_COLUMNS.name),
      to: reader.text(row, REGISTER_COLUMNS.aliases),
    }));
  return {
    ...(listed.length > 0 ? { departments: [...new Set(listed)] } : {}),
    ...(aliases.length > 0 ? { aliases: Object.fromEntries(aliases) } : {}),
    ...(apart.length > 0 ? { apart } : {}),
    ...(members.length > 0 ? { members: Object.fromEntries(members) } : {}),
  };
}
