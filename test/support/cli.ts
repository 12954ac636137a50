import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const PROGRAM = path.join(__dirname, '..', '..', 'dist', 'cli', 'kaohe.js');

export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** A folder of its own for a test, and the built program run in it. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'kaohe-cli-'));

  run(...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Runs a command that must succeed, and reads the JSON it prints. */
  json(...args: string[]): unknown {
    const { code, out, err } = this.run(...args, '--json');
    if (code !== 0) throw new Error(`exit ${code}: ${err}`);
    return JSON.parse(out) as unknown;
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return name;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
