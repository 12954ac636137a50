import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

export type Served = {
  readonly context: BrowserContext;
  /** What was asked for and not found, or of another server. */
  readonly missing: string[];
};

/** A browser that reaches the files of some folders by their addresses, and nothing else in the world. */
export async function serve(
  browser: Browser,
  folders: Readonly<Record<string, string>>,
  options: BrowserContextOptions = {},
): Promise<Served> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const missing: string[] = [];
  await context.route(/^(?!data:|about:)/, async (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, '');
    const [base, folder] = Object.entries(folders).find(([address]) => url.startsWith(address)) ?? [];
    // As servers do: for a folder its page.
    const name = base === undefined ? '' : `${url.slice(base.length)}${url.endsWith('/') ? 'index.html' : ''}`;
    const file = folder === undefined ? '' : path.join(folder, name);
    if (file && existsSync(file)) {
      await route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
    } else {
      // Chromium asks for it by itself.
      if (!url.endsWith('/favicon.ico')) missing.push(url);
      await route.abort();
    }
  });
  return { context, missing };
}

/** What a page refers to, and whether it has a script within. */
export function contentsOf(html: string): {
  readonly files: string[];
  readonly inline: string[];
  readonly csp: string;
} {
  const tags = html.match(/<[^>]+>/g) ?? [];
  const values = (pattern: RegExp) => tags.flatMap((tag) => pattern.exec(tag)?.[1]?.replace(/^["']|["']$/g, '') ?? []);
  return {
    files: values(/\s(?:src|href)=("[^"]*"|'[^']*'|[^\s>]+)/),
    inline: [
      ...values(/\s(on\w+)=/),
      ...[...html.matchAll(/<script[^>]*>([^<]+)<\/script>/g)].map(([, script = '']) => script),
    ],
    csp: values(/Content-Security-Policy.*\scontent=("[^"]*")/)[0] ?? '',
  };
}

/** The text that a reader of a page sees. */
export const visibleText = (page: Page): Promise<string> => page.locator('body').innerText();
