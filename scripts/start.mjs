// Opens the browser edition on this machine: builds it if need be, serves it, and opens it in a browser.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './start/build.mjs';
import { openInBrowser } from './start/open-in-browser.mjs';
import { isKaohe, otherAddresses, serve } from './start/server.mjs';
import { sideloadHint } from './start/sideload-hint.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'dist', 'browser');
/** Always the same: browsers keep drafts by address, the port included. */
const PORT = 5180;
const USAGE = `用法：npm start -- [选项]
  --port 端口    默认 ${PORT}；0 表示任选一个
  --host 地址    默认 localhost，只有本机能打开；0.0.0.0 允许其他电脑打开
  --no-open      不自动打开浏览器`;

const OPTIONS = {
  port: { type: 'string', default: String(PORT) },
  host: { type: 'string', default: 'localhost' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

function options() {
  let values;
  try {
    ({ values } = parseArgs({ options: OPTIONS }));
  } catch (error) {
    throw new Error(`不认识的选项：${error.message}\n${USAGE}`, { cause: error });
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new Error(`--port 不是端口号：${values.port}\n${USAGE}`);
  return { port, host: values.host, opens: !values['no-open'], isHelp: values.help };
}

const addressOf = (host, port) => {
  const name = ['0.0.0.0', '::', ''].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
};

/** Serves the page; where the port is taken by something else, at another one. @returns undefined where it is served already */
async function start({ port, host }) {
  try {
    return await serve(PAGE, host, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE')
      throw new Error(`不能在 ${host}:${port} 提供网页（${error.code}）。`, { cause: error });
    if (await isKaohe(addressOf(host, port))) return undefined;
    console.log(
      `端口 ${port} 已被其他程序占用，改用另一个。草稿与网址（包括端口）对应：以前的草稿在这个网址下看不到；`,
    );
    console.log(`关闭占用的程序后重新运行，或用 --port 固定一个端口，草稿就一直在。`);
    return serve(PAGE, host, 0);
  }
}

try {
  const { port, host, opens, isHelp } = options();
  if (isHelp) {
    console.log(USAGE);
  } else {
    buildIfNeeded(ROOT, PAGE);
    const server = await start({ port, host });
    const address = addressOf(host, server?.address().port ?? port);
    if (server) {
      console.log(`考核（浏览器版）：${address}`);
      for (const other of otherAddresses(host, server.address().port)) console.log(`其他电脑打开：${other}`);
      console.log('填写的内容只保存在打开它的浏览器里。按 Ctrl+C 结束。');
      const hint = sideloadHint();
      if (hint) console.log(hint);
      for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
          server.close();
          server.closeAllConnections();
        });
      }
    } else {
      console.log(`考核已经在运行：${address}`);
    }
    if (opens) await openInBrowser(address);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
