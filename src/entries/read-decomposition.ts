import { dividedSections } from '../decomposition';
import { issue } from '../issues';
import { type Allotment, type Decomposition, indicatorsOf, OPTIONAL_SHEETS, type Template } from '../model';
import {
  ALLOTMENT_COLUMNS,
  deadlineCell,
  DECOMPOSITION_SHEET,
  isDepartmentSheet,
  REGISTER_SHEET,
  SHEET_NAMES,
} from '../sheets';
import type { Collector } from './collect';
import type { Owner } from './department-identity';
import { readOwnDepartments } from './own-departments';
import { readDecisions } from './read-register';
import type { SheetReader } from './sheet-reader';

/** What is only to be found on a sheet. */
const HELD = {
  [REGISTER_SHEET]: '报送时限、别名、统称的成员和归并的处理',
  [DECOMPOSITION_SHEET]: '本单位确定的牵头、配合部门',
} as const;

/**
 * How the work is shared out: what is decided about names, who has been named on 指标分解表, which departments have a
 * sheet and what stands on it. Nothing where none of these sheets is there; where some are, 部门名录 and 指标分解表 have to be.
 */
export function readDecomposition(
  readers: readonly SheetReader[],
  template: Template,
  owner: Owner,
  collector: Collector,
): Decomposition | undefined {
  const byId = new Map(readers.map((reader) => [reader.sheet.id, reader]));
  const departments = readers.filter(({ sheet }) => isDepartmentSheet(sheet.id));
  const sheets = OPTIONAL_SHEETS.filter((id) => byId.has(id));
  const [register, table] = [REGISTER_SHEET, DECOMPOSITION_SHEET].map((id) => byId.get(id));
  if (!register && !table && departments.length + sheets.length === 0) return undefined;
  for (const id of [REGISTER_SHEET, DECOMPOSITION_SHEET] as const)
    if (!byId.has(id)) collector.add(issue('K324', {}, { sheet: SHEET_NAMES[id], what: HELD[id] }));
  const deadline = register?.date(register.row(deadlineCell.row), deadlineCell.column);
  return {
    decisions: register ? readDecisions(register) : {},
    allotments: table ? readAllotments(table, template) : {},
    ...(deadline ? { deadline } : {}),
    sheets,
    returns: Object.fromEntries(readOwnDepartments(departments, template, owner)),
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
