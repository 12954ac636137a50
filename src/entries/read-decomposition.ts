import { type Issue, type IssueCode, issue } from '../issues';
import {
  type Allotment,
  type Decisions,
  type Decomposition,
  type DepartmentReturn,
  indicatorsOf,
  LONGEST,
  OPTIONAL_SHEETS,
  type Template,
} from '../model';
import { dividedSections } from '../decomposition';
import {
  ALLOTMENT_COLUMNS,
  deadlineCell,
  DECOMPOSITION_SHEET,
  isDepartmentSheet,
  LISTED_PREFIX,
  MERGE_CHOICES,
  MERGE_PREFIX,
  MERGES_HEADING,
  REGISTER_COLUMNS,
  REGISTER_SHEET,
  type SheetCells,
} from '../sheets';
import { Collector } from './collect';
import { namesIn } from './names';
import { listRows } from './read-lists';
import { readDepartment } from './read-department';
import { SheetReader } from './sheet-reader';

/**
 * How the work is shared out, as the sheets have it that are there: what is decided about names, who has been named on
 * 指标分解表, which departments have a sheet and what stands on it. Nothing where there is none of these sheets.
 */
export function readDecomposition(readers: readonly SheetReader[], template: Template): Decomposition | undefined {
  const byId = new Map(readers.map((reader) => [reader.sheet.id, reader]));
  const [register, table] = [byId.get(REGISTER_SHEET), byId.get(DECOMPOSITION_SHEET)];
  const departments = readers.filter(({ sheet }) => isDepartmentSheet(sheet.id));
  const sheets = OPTIONAL_SHEETS.filter((id) => byId.has(id));
  if (!register && !table && departments.length + sheets.length === 0) return undefined;
  const deadline = register?.date(register.row(deadlineCell.row), deadlineCell.column);
  return {
    decisions: register ? readDecisions(register) : {},
    allotments: table ? readAllotments(table, template) : {},
    ...(deadline ? { deadline } : {}),
    sheets,
    returns: Object.fromEntries(
      departments.flatMap((reader): [string, DepartmentReturn][] => {
        const { name, content } = readOwnDepartment(reader, template);
        return name === '' ? [] : [[name, content]];
      }),
    ),
  };
}

type Remembered = {
  readonly template: Template;
  readonly date1904: boolean;
  readonly read: ReturnType<typeof readDepartment>;
  readonly issues: readonly Issue[];
};

/** What departments' sheets gave when they were last read; one that has not changed is the same object again. */
const known = new WeakMap<SheetCells, Remembered>();

/**
 * The sheet of a department in the unit's own workbook. An entry there that is not what was asked for counts for nothing
 * yet: the sheet marks it, and it is refused when it is to be taken over.
 */
function readOwnDepartment(
  { sheet, collector, date1904 }: SheetReader,
  template: Template,
): ReturnType<typeof readDepartment> {
  let seen = known.get(sheet.cells);
  if (seen?.template !== template || seen.date1904 !== date1904) {
    const own = new Collector();
    const read = readDepartment(new SheetReader(sheet, own, date1904), template);
    const issues = own.issues.filter(({ code, severity }) => severity !== 'error' || !isOfEntries(code));
    seen = { template, date1904, read, issues };
    known.set(sheet.cells, seen);
  }
  collector.add(...seen.issues);
  return seen.read;
}

/** K1: entries. */
const isOfEntries = (code: IssueCode): boolean => code.startsWith('K1');

/** What is decided about names on 部门名录. */
function readDecisions(reader: SheetReader): Decisions {
  const { sheet } = reader;
  reader.requireColumns(Object.values(REGISTER_COLUMNS));
  const end = reader.row(MERGES_HEADING) ?? Infinity;
  const isListed = new Set(listRows(sheet, LISTED_PREFIX));
  const rows = listRows(sheet, 'department/', LISTED_PREFIX)
    .filter((row) => row < end)
    .map((row) => ({
      name: reader.text(row, REGISTER_COLUMNS.name, LONGEST.name),
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

/** Whom the unit has named for its indicators on 指标分解表. */
function readAllotments(reader: SheetReader, template: Template): Decomposition['allotments'] {
  const { sheet, collector } = reader;
  reader.requireColumns(Object.values(ALLOTMENT_COLUMNS));
  return Object.fromEntries(
    indicatorsOf({ sections: dividedSections(template) }).flatMap(({ id }): [string, Allotment][] => {
      const row = reader.row(id);
      if (row === undefined) {
        collector.add(issue('K503', { sheet: sheet.name, id }, { found: id }));
        return [];
      }
      const [lead, support] = [reader.text(row, ALLOTMENT_COLUMNS.lead), reader.text(row, ALLOTMENT_COLUMNS.support)];
      if (lead === '' && support === '') return [];
      return [[id, { ...(lead === '' ? {} : { lead }), ...(support === '' ? {} : { support }) }]];
    }),
  );
}
