import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import sirv from 'sirv';

/** By this the page is known, see src/browser/browser.html. */
const NAME = /<meta name="?application-name"? content="考核 Kaohe"/;

/** Serves the files of a folder, each as it is at the time. @returns the server, once it listens */
export function serve(folder, host, port) {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') files(request, response);
    else response.writeHead(405).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Whether this program answers at an address already. */
export async function isKaohe(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(3000) });
    return NAME.test(await response.text());
  } catch {
    return false;
  }
}

/** Where other machines find what is served to all of them. */
export function otherAddresses(host, port) {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);
}
