import { type Issue, type IssueCode, issue } from '../issues';
import type { DepartmentReturn, Template } from '../model';
import type { SheetCells } from '../sheets';
import { Collector } from './collect';
import { belongs, identifyDepartment, type Owner, ownerName } from './department-identity';
import { readDepartment } from './read-department';
import { SheetReader } from './sheet-reader';

/** Reads the departments' sheets in the unit's own workbook. One that somebody has brought from elsewhere is told. */
export function readOwnDepartments(
  readers: readonly SheetReader[],
  template: Template,
  owner: Owner,
): ReadonlyMap<string, DepartmentReturn> {
  const found = new Map<string, { readonly sheet: string; readonly content: DepartmentReturn }>();
  const { id, version } = owner.template;
  for (const reader of readers) {
    const { sheet, collector } = reader;
    const identity = identifyDepartment(reader, { template: id, ...owner.template, unit: owner.unit });
    const first = found.get(identity.department);
    if (!belongs(identity, owner)) {
      const expected = ownerName({ template: id, version, unit: owner.unit });
      collector.add(issue('K325', { sheet: sheet.name }, { found: ownerName(identity), expected }));
    } else if (first) collector.add(issue('K507', { sheet: sheet.name }, { used: first.sheet }));
    else found.set(identity.department, { sheet: sheet.name, content: remembered(reader, template) });
  }
  return new Map([...found].map(([name, { content }]) => [name, content]));
}

type Remembered = {
  readonly template: Template;
  readonly date1904: boolean;
  readonly content: DepartmentReturn;
  readonly issues: readonly Issue[];
};

/** What the sheets gave when they were last read; one that has not changed is the same object again. */
const known = new WeakMap<SheetCells, Remembered>();

function remembered({ sheet, collector, date1904 }: SheetReader, template: Template): DepartmentReturn {
  let seen = known.get(sheet.cells);
  if (seen?.template !== template || seen.date1904 !== date1904) {
    const own = new Collector();
    const content = readDepartment(new SheetReader(sheet, own, date1904), template);
    seen = { template, date1904, content, issues: own.issues.filter(({ code }) => !KEPT.includes(code)) };
    known.set(sheet.cells, seen);
  }
  collector.add(...seen.issues);
  return seen.content;
}

/**
 * What is wrong with a value that is kept as it stands: on a department's sheet it counts for nothing yet. The sheet
 * marks it, and it is refused when it is to be taken over.
 */
const KEPT: readonly IssueCode[] = ['K101', 'K102', 'K103', 'K104', 'K105', 'K106', 'K113'];
