import { localeOf } from '../../src/browser/locale';

test.each([
  ['', ['zh-CN', 'en'], 'zh'],
  ['', ['en-US', 'zh-CN'], 'en'],
  ['', ['EN'], 'en'],
  ['', ['fr', 'en'], 'zh'],
  ['', [], 'zh'],
  ['?lang=en', ['zh-CN'], 'en'],
  ['?a=1&lang=zh', ['en-US'], 'zh'],
  ['?lang=fr', ['zh-CN'], 'zh'],
] as const)('%s %j: %s', (search, languages, locale) => {
  expect(localeOf(search, languages)).toBe(locale);
});
