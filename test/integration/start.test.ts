import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const running: ChildProcess[] = [];

/** `npm start` with some options; what it says, until it says something in particular or ends. */
async function start(until: RegExp, ...args: string[]) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', ...args], { cwd: ROOT });
  running.push(child);
  let said = '';
  await new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (until.test(said)) resolve();
      });
    }
    child.once('close', () => {
      resolve();
    });
  });
  return { child, said, url: /http:\/\/\S+\//.exec(said)?.[0] ?? '' };
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

const PATIENCE = 240_000;

test(
  'serves the page, says where, and ends with Ctrl+C',
  async () => {
    const { child, said, url } = await start(/Ctrl\+C/, '--port', '0');
    expect(said).toContain('只保存在打开它的浏览器里');
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('考核 Kaohe');
    expect((await fetch(`${url}service-worker.js`)).headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${url}../package.json`)).status).toBe(404);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
  PATIENCE,
);

test(
  'where it runs already, it says so and ends',
  async () => {
    const { url } = await start(/Ctrl\+C/, '--port', '0');
    const { port } = new URL(url);
    const again = await start(/运行/, '--port', port);
    expect(again.said).toContain(`考核已经在运行：${url}`);
    if (again.child.exitCode === null) await once(again.child, 'exit');
    expect(again.child.exitCode).toBe(0);
  },
  PATIENCE,
);

test(
  'where something else has the port, it takes another and says what that means for drafts',
  async () => {
    const other = createServer((_, response) => response.end('something else'));
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;
    const { said, url } = await start(/Ctrl\+C/, '--port', String(port));
    expect(said).toContain(`端口 ${port} 已被其他程序占用`);
    expect(said).toContain('草稿');
    expect(new URL(url).port).not.toBe(String(port));
    expect((await fetch(url)).status).toBe(200);
    other.close();
  },
  PATIENCE,
);

test.each([
  ['--port', '七'],
  ['--port', '70000'],
  ['--prot', '1'],
])('%s %s is refused, in Chinese', async (...args) => {
  const { child, said } = await start(/用法/, ...args);
  expect(said).toMatch(/不是端口号|不认识的选项/);
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(2);
});
