import { whenText } from '../../../src/browser/page/when';

const at = (text: string): number => new Date(text).getTime();
const NOW = at('2026-05-27T18:00');

test.each([
  ['today', '2026-05-27T15:32', '15:32', '15:32'],
  ['midnight', '2026-05-27T00:05', '00:05', '00:05'],
  ['this year', '2026-01-02T15:32', '1月2日 15:32', 'Jan 2, 15:32'],
  ['another year', '2025-12-31T09:05', '2025年12月31日 09:05', 'Dec 31, 2025, 09:05'],
])('%s', (_, time, zh, en) => {
  expect(whenText(at(time), NOW, 'zh')).toBe(zh);
  expect(whenText(at(time), NOW, 'en')).toBe(en);
});
