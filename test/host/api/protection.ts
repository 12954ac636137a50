import { protectionOptions } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { accessDenied } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { optional, record, text } from './arguments';

const SHEET: ClassDefinition<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ protection }) => protection !== undefined },
    Options: { get: ({ protection }) => protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, options, password) => {
      if (sheet.protection) throw accessDenied();
      // Absent options and null are one on the wire; Excel takes them alone, but not before a password.
      const isBare = isAbsent(options) && isAbsent(password);
      const given = isBare ? {} : record(options);
      sheet.protection = { options: protectionOptions(given), password: optional(text, password) };
      sheet.workbook.events.raise('protectionChanged', sheet.id, { isProtected: true, source: 'Local' });
    },
    Unprotect: (sheet, password) => {
      if (!sheet.protection) throw accessDenied();
      guardPassword(sheet.protection.password, password);
      sheet.protection = undefined;
      sheet.workbook.events.raise('protectionChanged', sheet.id, { isProtected: false, source: 'Local' });
    },
  },
};

const WORKBOOK: ClassDefinition<Workbook> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ structureProtection }) => structureProtection !== undefined } },
  methods: {
    Protect: (workbook, password) => {
      if (workbook.structureProtection) throw accessDenied();
      workbook.structureProtection = { password: optional(text, password) };
    },
    Unprotect: (workbook, password) => {
      if (!workbook.structureProtection) throw accessDenied();
      guardPassword(workbook.structureProtection.password, password);
      workbook.structureProtection = undefined;
    },
  },
};

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

function guardPassword(wanted: string | undefined, given: unknown): void {
  if (wanted !== undefined && wanted !== '' && given !== wanted) throw accessDenied();
}

export const sheetProtectionOf = (sheet: Sheet): HostObject => expose(SHEET, sheet);
export const workbookProtectionOf = (workbook: Workbook): HostObject => expose(WORKBOOK, workbook);
