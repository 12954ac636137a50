import { type Issue, issue } from '../../issues';
import type { WorkbookCells, WorkbookSpec, Workspace } from '../../sheets';
import { isExcelError, reasonOf } from './failure';

/** The set of functions that opening new workbooks belongs to. */
const NEEDED = { set: 'ExcelApi', version: '1.8' } as const;

/** Bytes that become characters in one call: more arguments than that some engines do not take. */
const PIECE = 8192;

/** What the page knows of files: this folder speaks with Excel only. */
export type FileFormat = {
  readonly readXlsx: (
    bytes: Uint8Array,
    file: string,
  ) => { readonly workbook?: WorkbookCells; readonly issues: readonly Issue[] };
  readonly renderXlsx: (spec: WorkbookSpec) => Promise<Uint8Array>;
};

/** Workbooks beside the one that is open. @param load brings the script for files, when there is one to read or to make */
export function excelFiles(load: () => Promise<FileFormat>): Pick<Workspace, 'readFile' | 'handOver'> {
  /** The format, or what is said where its script does not arrive. */
  const loaded = (): Promise<FileFormat | Issue> =>
    load().catch((thrown: unknown) =>
      issue('K812', {}, { reason: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
  return {
    readFile: async (bytes, name) => {
      const format = await loaded();
      return 'code' in format ? { issues: [format] } : format.readXlsx(bytes, name);
    },
    handOver: async (files) => {
      const { set, version } = NEEDED;
      if (!Office.context.requirements.isSetSupported(set, version)) {
        return [issue('K804', {}, { reason: `${set} ${version}` })];
      }
      const format = await loaded();
      return 'code' in format ? [format] : openEach(files, format.renderXlsx);
    },
  };
}

/**
 * Opens workbooks in windows of their own, one after the other: Excel is given time for each. Where it refuses one, the
 * others are still tried.
 */
async function openEach(
  files: Parameters<Workspace['handOver']>[0],
  render: FileFormat['renderXlsx'],
): Promise<readonly Issue[]> {
  const refused: { readonly name: string; readonly reason: string }[] = [];
  for (const { name, spec } of files) {
    const bytes = await render(spec);
    try {
      await Excel.createWorkbook(base64(bytes));
    } catch (error) {
      if (!isExcelError(error)) throw error;
      refused.push({ name, reason: reasonOf(error) });
    }
  }
  const [first] = refused;
  if (!first) return [];
  return [issue('K815', {}, { files: refused.map(({ name }) => name).join('、'), reason: first.reason })];
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(characters);
}
