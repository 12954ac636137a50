import type { Dictionary, Texts } from '../../src/wording';

const parametersOf = (text = ''): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name ?? '')
    .sort()
    .join();

/**
 * What every dictionary has to hold to; to be called inside a `describe`.
 * @param chineseInEnglish keys of English texts that may hold Chinese: names and examples
 */
export function obeysDictionaryRules<Chinese extends Texts>(
  { zh, en }: Dictionary<Chinese>,
  chineseInEnglish: readonly (keyof Chinese & string)[] = [],
): void {
  const chinese = Object.entries<string>(zh);
  const english: Texts = en;
  const holding = (texts: readonly (readonly [string, string])[], pattern: RegExp): readonly string[] =>
    texts.filter(([, text]) => pattern.test(text)).map(([key]) => key);

  test('Chinese and English have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  test('a text asks for the same parameters in both languages', () => {
    const different = chinese.filter(([key, text]) => parametersOf(text) !== parametersOf(english[key]));
    expect(different).toEqual([]);
  });

  test('nothing is empty', () => {
    expect([...Object.values<string>(zh), ...Object.values(english)].filter((text) => text.trim() === '')).toEqual([]);
  });

  test('no English text holds Chinese but for names and examples', () => {
    expect(holding(Object.entries(english), /\p{Script=Han}/u)).toEqual([...chineseInEnglish]);
  });

  test('Chinese texts use Chinese punctuation', () => {
    expect(holding(chinese, /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u)).toEqual([]);
  });
}
