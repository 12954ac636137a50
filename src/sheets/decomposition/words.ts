import type { DepartmentKind, Role } from '../../decomposition';

/** What roles are called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '责任', support: '配合' };

/** What is named in the place of a department: one, several under one name, a sentence that is kept whole. */
export const KIND_WORDS: Readonly<Record<DepartmentKind, string>> = { body: '部门', group: '统称', sentence: '原话' };

/** Several roles of one department: 牵头、配合. */
export const rolesText = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join('、');

/** The same for narrow cells: a line for each, so that none is torn. */
export const rolesLines = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join('\n');

/** Signs that divide names in a cell, or mark one that is not to be divided. */
const DIVIDES = /[、，,；;\n]|^“/;

/** Several names in a cell: 县公安局、县司法局; what would be read as several, or otherwise than it is, in quotes. */
export const namesText = (names: readonly string[]): string =>
  names.map((name) => (DIVIDES.test(name.trim()) ? `“${name.trim()}”` : name)).join('、');
