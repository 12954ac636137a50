import type { Locale } from '../issues';

/** The language of the page: as the address says, or else English for those whose browser speaks it first. */
export function localeOf(search: string, languages: readonly string[]): Locale {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === 'en' || asked === 'zh') return asked;
  return /^en\b/i.test(languages[0] ?? '') ? 'en' : 'zh';
}
