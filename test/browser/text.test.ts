import { TEXTS } from '../../src/browser/text/text';

const parameters = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('both languages say the same things with the same parameters', () => {
  const { zh, en } = TEXTS;
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  const differing = Object.entries(zh).filter(
    ([key, text]) => String(parameters(text)) !== String(parameters(en[key as keyof typeof zh])),
  );
  expect(differing).toEqual([]);
});

test('Chinese speaks Chinese, English speaks English', () => {
  const { zh, en } = TEXTS;
  expect(Object.values(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  const neutral = /^[\p{P}\s{}%\w]*$/u;
  expect(Object.values(zh).filter((text) => !/\p{Script=Han}/u.test(text) && !neutral.test(text))).toEqual([]);
});
