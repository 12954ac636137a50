import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Stats, type WebpackPluginInstance } from 'webpack';

const FirstScreenBudget = jest.requireActual<new (entry: string) => WebpackPluginInstance>(
  '../../webpack/first-screen-budget',
);

const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds a page whose script, or what it loads later, holds what cannot be compressed. */
function build(now: number, later: number): Promise<readonly string[]> {
  // Hexadecimal digits are half a byte each; compressed they take that half.
  const text = (bytes: number) => JSON.stringify(randomBytes(bytes).toString('hex'));
  writeFileSync(path.join(folder, 'page.js'), `console.log(${text(now)}); void import('./later.js');`);
  writeFileSync(path.join(folder, 'later.js'), `console.log(${text(later)});`);
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'none',
        context: folder,
        entry: { page: './page.js' },
        output: { path: path.join(folder, 'dist') },
        infrastructureLogging: { level: 'none' },
        plugins: [new FirstScreenBudget('page')],
      },
      (error: Error | null, stats?: Stats) => {
        if (error) reject(error);
        else resolve(stats?.compilation.errors.map(({ message }) => message) ?? []);
      },
    );
  });
}

test('what loads later does not count', async () => {
  expect(await build(100 * 1024, 400 * 1024)).toEqual([]);
});

test('above the budget the build fails, with the sizes', async () => {
  expect(await build(300 * 1024, 0)).toEqual([expect.stringMatching(/^page: 3\d\d\.\d KB of 250 KB, gzip \(page\.js/)]);
});
