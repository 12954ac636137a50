import { locateCells, type OpenWorkbook } from '../../entries';
import { type Allocation, type Role, ROLES, type Share } from '../../decomposition';
import type { CellValue } from '../../formula';
import { type Clause, type DepartmentReturn, indicatorsOf } from '../../model';
import { departmentSheetId, ROLE_WORDS } from '../../sheets';
import { cellReader, registerRows } from './register-rows';

/**
 * Whether who has a part in what is no longer what the drawn sheets show: 部门名录 and the sheets of departments are drawn
 * once, and stay as they are until they are drawn anew.
 */
export function isOutdated(opened: OpenWorkbook, { shares }: Allocation): boolean {
  const { decomposition } = opened.submission;
  if (!decomposition) return false;
  const byName = new Map(shares.map((share) => [share.name, share]));
  const isListed = new Set(decomposition.decisions.departments ?? []);
  const rows = registerRows(opened);
  const drawn = new Set(rows.map(({ name }) => name));
  const isMissing = shares.some(({ name, parts }) => parts.length > 0 && !drawn.has(name) && !isListed.has(name));
  const hasChanged = rows.some(({ name, ...counts }) =>
    ROLES.some((role) => counts[role] !== countOf(byName.get(name), role)),
  );
  return (
    isMissing ||
    hasChanged ||
    Object.keys(decomposition.returns).some((name) => differs(opened, name, byName.get(name)))
  );
}

const countOf = (share: Share | undefined, role: Role): number =>
  share?.parts.filter(({ roles }) => roles.includes(role)).length ?? 0;

/** Whether the sheet of a department shows other parts than it has. */
function differs(opened: OpenWorkbook, name: string, share: Share | undefined): boolean {
  const locate = locateCells(opened.workbook);
  const read = cellReader(opened);
  const sheet = departmentSheetId(name);
  const content = opened.submission.decomposition?.returns[name];
  const parts = new Map((share?.parts ?? []).map((part) => [part.indicator.id, part]));
  return indicatorsOf(opened.template).some(({ id, clauses }) => {
    const part = parts.get(id);
    const onSheet = clauses.filter((clause) => locate({ sheet, row: clause.id, column: 'answer' }));
    const [first] = onSheet;
    if (!first) return part !== undefined && clauses.length > 0;
    if (!saysRoles(read({ sheet, row: first.id, column: 'role' }), part?.roles ?? [])) return true;
    // What a department has filled in stays on its sheet when it no longer has the part, as nobody's.
    return part ? onSheet.length < clauses.length : !holds(content, id, clauses);
  });
}

/** Whether the cell of an indicator on a department's sheet names just these roles. */
function saysRoles(value: CellValue | undefined, roles: readonly Role[]): boolean {
  const text = String(value ?? '');
  return ROLES.every((role) => text.includes(ROLE_WORDS[role]) === roles.includes(role));
}

/** Whether a department has entered something for an indicator. */
const holds = (content: DepartmentReturn | undefined, indicator: string, clauses: readonly Clause[]): boolean =>
  content !== undefined &&
  (content.materials[indicator] !== undefined ||
    clauses.some(({ id }) => content.entries[id] !== undefined || content.notes[id] !== undefined));
