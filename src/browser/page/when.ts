import type { Locale } from '../../issues';

const LANGUAGES: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-US' };
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { month: 'short', day: 'numeric' } as const;

/** A point in time as people say it: 15:32 today, 5月27日 15:32 this year, with the year before that. */
export function whenText(at: number, now: number, locale: Locale): string {
  const [then, today] = [new Date(at), new Date(now)];
  const isThisYear = then.getFullYear() === today.getFullYear();
  const isToday = then.toDateString() === today.toDateString();
  const day = isToday ? {} : isThisYear ? DAY : { ...DAY, year: 'numeric' as const };
  return new Intl.DateTimeFormat(LANGUAGES[locale], { ...day, ...TIME }).format(then);
}
