import { type Issue, issue } from '../../issues';
import type { SheetCells, WorkbookCells } from '../../sheets';
import { LARGEST_FILE, LARGEST_UNPACKED, tooLarge } from './limits';
import { readRelationships, readSharedStrings, readSheet, readWorkbookPart, type Relationship } from './parts';
import { openZip, type Zip, ZipError, type ZipFault } from './zip';
import { XmlError } from './xml';

const LIMITS = { packed: LARGEST_FILE, unpacked: LARGEST_UNPACKED };

export type ReadResult = { readonly workbook?: WorkbookCells; readonly issues: readonly Issue[] };

/**
 * Reads the cells of an .xlsx file, whoever wrote it. What is no such file, or too large, damaged or encrypted, is
 * reported, not thrown.
 * @param file the name that issues are reported with
 */
export function readXlsx(bytes: Uint8Array, file: string): ReadResult {
  try {
    const old = describeOle(bytes);
    if (old) return { issues: [issue(old, { file })] };
    const zip = openZip(bytes, LIMITS);
    const main = mainPart(zip);
    return main === undefined
      ? { issues: [issue('K003', { file })] }
      : { workbook: readWorkbook(zip, main), issues: [] };
  } catch (error) {
    if (error instanceof ZipError) return { issues: [refusal(error.fault, file)] };
    if (error instanceof XmlError) return { issues: [issue('K004', { file }, { reason: error.message })] };
    throw error;
  }
}

function refusal(fault: ZipFault, file: string): Issue {
  switch (fault.kind) {
    case 'not-a-zip':
      return issue('K003', { file });
    case 'damaged':
      return issue('K004', { file }, { reason: fault.reason });
    case 'too-large':
      return tooLarge(file, fault.size, fault.limit);
  }
}

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];

/** The old .xls format, or an encrypted .xlsx: both come in an OLE container. */
function describeOle(bytes: Uint8Array): 'K005' | 'K006' | undefined {
  if (!OLE_HEADER.every((byte, i) => bytes[i] === byte)) return undefined;
  const directory = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return directory.includes('EncryptedPackage') ? 'K005' : 'K006';
}

const text = (zip: Zip, name: string): string => new TextDecoder().decode(zip.read(name));

function relationships(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  return zip.names.has(name) ? readRelationships(text(zip, name)) : [];
}

/** The workbook part, if this is a workbook of the XML kind. */
function mainPart(zip: Zip): string | undefined {
  const target = relationships(zip, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const part = target === undefined ? 'xl/workbook.xml' : resolve('', target);
  return zip.names.has(part) && /workbook[^/]*\.xml$/i.test(part) ? part : undefined;
}

/** Where a relationship of a part points to, as a name in the package. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function readWorkbook(zip: Zip, main: string): WorkbookCells {
  const { sheets, date1904 } = readWorkbookPart(text(zip, main));
  const related = relationships(zip, main);
  const sharedStrings = related.find(({ type }) => type.endsWith('/sharedStrings'));
  const strings = sharedStrings ? readSharedStrings(text(zip, resolve(main, sharedStrings.target))) : [];
  const read = new Set<string>();
  return {
    date1904,
    sheets: sheets.flatMap(({ name, relationship, state }): SheetCells[] => {
      const found = related.find(({ id, type }) => id === relationship && type.endsWith('/worksheet'));
      if (!found) return []; // a chart sheet
      const part = resolve(main, found.target);
      // One part read over and over would be a bomb, however small it is.
      if (read.has(part)) throw new ZipError({ kind: 'damaged', reason: `${part} 被多张工作表引用` });
      read.add(part);
      const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      return [{ name, visibility, rows: readSheet(text(zip, part), strings) }];
    }),
  };
}
