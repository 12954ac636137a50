import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { OFFICE_SCRIPTS } from '../node/load-office';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Where the add-in lives; no server runs there. */
export const ORIGIN = 'https://localhost:3000';
/** The page that plays Excel. */
export const EXCEL_PAGE = `${ORIGIN}/__excel`;

const EMPTY_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Excel</title><style>html,body{height:100%;margin:0}</style>';

export type Requests = {
  /** Addresses elsewhere that were asked for, and refused. */
  readonly outside: string[];
  /** Addresses of the add-in or of Office.js where there is nothing. */
  readonly missing: string[];
};

/** Answers all requests of a browser from folders: nothing leaves the machine, and no certificate is needed. */
export async function serveFrom(context: BrowserContext, site: string): Promise<Requests> {
  const requests: Requests = { outside: [], missing: [] };
  await context.route('**/*', (route) => answer(route, site, requests));
  return requests;
}

async function answer(route: Route, site: string, { outside, missing }: Requests): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href === EXCEL_PAGE) return route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE });
  const file = fileFor(url, site);
  if (file === undefined) {
    outside.push(url.href);
    return route.abort();
  }
  if (existsSync(file) && statSync(file).isFile()) {
    return route.fulfill({ path: file, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  }
  missing.push(url.href);
  return route.fulfill({ status: 404, body: '' });
}

function fileFor(url: URL, site: string): string | undefined {
  const path = normalize(decodeURIComponent(url.pathname)).split(sep).join('/');
  if (url.origin === ORIGIN) return join(site, path);
  const hosted = /^\/lib\/[^/]+\/hosted\/(.+)$/.exec(path);
  return url.host === 'appsforoffice.microsoft.com' && hosted ? join(OFFICE_SCRIPTS, hosted[1] ?? '') : undefined;
}
