import { BROWSER } from './families/browser';
import { CONTACTS } from './families/contacts';
import { DECOMPOSITION } from './families/decomposition';
import type { Definition } from './families/definition';
import { DOCUMENT } from './families/document';
import { ENTRIES } from './families/entries';
import { EVIDENCE } from './families/evidence';
import { FILES } from './families/files';
import { STRUCTURE } from './families/structure';
import { TEMPLATES } from './families/templates';
import { WORKBOOK } from './families/workbook';

/** Every code that Kaohe reports, with its severity, wording and remedy; the first digit names the family. */
export const CATALOGUE = {
  ...FILES,
  ...ENTRIES,
  ...EVIDENCE,
  ...DECOMPOSITION,
  ...CONTACTS,
  ...STRUCTURE,
  ...DOCUMENT,
  ...TEMPLATES,
  ...WORKBOOK,
  ...BROWSER,
} as const satisfies Record<string, Definition>;

export type IssueCode = keyof typeof CATALOGUE;
