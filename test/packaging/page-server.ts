import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export type PageServer = { readonly url: string; readonly stop: () => Promise<void> };

/** A plain server for the files of a folder, as they are at the time, below a path. */
export async function servePages(folder: string, below = '/'): Promise<PageServer> {
  const files = sirv(folder, { dev: true, etag: true });
  const server: Server = createServer((request, response) => {
    if (!request.url?.startsWith(below)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${request.url.slice(below.length)}`;
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${below}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
