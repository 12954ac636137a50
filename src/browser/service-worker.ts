/**
 * Keeps the page usable without a network. It keeps exactly the files of one build, and answers for no other address.
 * A newer build is kept beside it and takes over when all tabs of the older one are closed: a tab may still load parts
 * of its own build, which the server does not have any more. On servers without https browsers offer no service
 * worker, and the page does without.
 */

/** Set by the build: which one it is, and the digests of its files by their addresses, relative to this script. */
declare const KAOHE_BUILD: string;
declare const KAOHE_FILES: Readonly<Record<string, string>>;

type Extendable = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetch = Event & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };

/** What the compiler, which knows pages only, has to be told of the place where this runs. */
type Worker = {
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetch) => void): void;
};
const worker = self as unknown as Worker;

/** Other folders of the server may have pages like this one. */
const PREFIX = `kaohe ${worker.registration.scope} `;
const CACHE = PREFIX + KAOHE_BUILD;

const addressOf = (file: string): string => new URL(file, worker.location.href).href;
const FILES = new Map(Object.entries(KAOHE_FILES).map(([file, digest]) => [addressOf(file), digest]));
const FOLDER = addressOf('.');
const PAGE = addressOf('index.html');

/** All of the build or nothing: while files are being exchanged on the server, what arrives may be of two builds. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    [...FILES].map(async ([address, integrity]) => {
      const response = await fetch(address, { cache: 'no-cache', integrity });
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      // Some servers send the page's own address on to that of its folder; browsers show no page that was sent on.
      const { headers } = response;
      await cache.put(address, response.redirected ? new Response(await response.blob(), { headers }) : response);
    }),
  );
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function answer(request: Request, address: string): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(address);
  return kept ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
worker.addEventListener('activate', (event) => {
  // The tab that was opened before there was a service worker is served, too: it is of this very build.
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const plain = url.origin + url.pathname;
  const address = plain === FOLDER ? PAGE : plain;
  if (request.method === 'GET' && FILES.has(address)) event.respondWith(answer(request, address));
});

export {};
