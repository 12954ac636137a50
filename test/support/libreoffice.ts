import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/hosts/xlsx';
import type { WorkbookCells } from '../../src/sheets';

/** Ten minutes for hundreds of files, milliseconds. */
const PATIENCE = 600_000;

/** LibreOffice stops without a word after some 240 files. */
const FILES_A_CALL = 100;

/**
 * Opens workbooks in LibreOffice, has it calculate them, and saves them again, a hundred in one call.
 * @returns the saved files, in the order of the given ones
 */
export function resave(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
  try {
    const [source, result] = [path.join(folder, 'in'), path.join(folder, 'out')];
    mkdirSync(source);
    const names = files.map((bytes, i) => {
      const name = path.join(source, `${i}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    for (let i = 0; i < names.length; i += FILES_A_CALL) {
      const batch = names.slice(i, i + FILES_A_CALL);
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', result, ...batch], {
        stdio: 'ignore',
        timeout: PATIENCE,
      });
    }
    return names.map((name) => readFileSync(path.join(result, path.basename(name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes the results of formulas out of a file, so that whoever shows one has computed it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    parts[name] = strToU8(
      strFromU8(content)
        .replace(/<\/f><v>[^<]*<\/v>/g, '</f>')
        .replaceAll('</f><v/>', '</f>'),
    );
  }
  return zipSync(parts);
}

/** The cells of workbooks as LibreOffice computes them. */
export const recalculate = (files: readonly Uint8Array[]): WorkbookCells[] =>
  resave(files.map(withoutResults)).map((bytes) => {
    const { workbook } = readXlsx(bytes, 'recalculated');
    if (!workbook) throw new Error('LibreOffice wrote no workbook');
    return workbook;
  });
