import type { DepartmentKind, Role } from '../../decomposition';

/** What roles are called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '责任', support: '配合' };

/** What is named in the place of a department: one, several under one name, a sentence that is kept whole. */
export const KIND_WORDS: Readonly<Record<DepartmentKind, string>> = { body: '部门', group: '统称', sentence: '原话' };

/** Several roles of one department: 牵头、配合. */
export const rolesText = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join('、');
