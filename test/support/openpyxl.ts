import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Debian's Python, for which openpyxl is packaged. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = path.join(__dirname, 'fill_with_openpyxl.py');

/**
 * Types values into a workbook by another program.
 * @param cells a file with [[sheet, address, value], ...]
 */
export function typeWithOpenpyxl(source: string, cells: string, target: string): void {
  execFileSync(PYTHON, [SCRIPT, source, cells, target]);
}
