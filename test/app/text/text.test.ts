import { TEXTS, translate } from '../../../src/app/text/text';

const parametersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('wording', () => {
  test('Chinese and English have the same keys', () => {
    expect(Object.keys(TEXTS.en).sort()).toEqual(Object.keys(TEXTS.zh).sort());
  });

  test.each(Object.entries(TEXTS.zh))('%s asks for the same parameters in both languages', (key, text) => {
    expect(parametersOf(TEXTS.en[key as keyof typeof TEXTS.en])).toEqual(parametersOf(text));
  });

  test('nothing is empty, and no English text holds Chinese but for names and examples', () => {
    const withChinese = Object.entries(TEXTS.en).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(withChinese.map(([key]) => key)).toEqual(['load.unitMissing']);
    for (const texts of Object.values(TEXTS)) expect(Object.values(texts)).not.toContain('');
  });

  test('Chinese texts use Chinese punctuation', () => {
    const western = Object.entries(TEXTS.zh).filter(([, text]) =>
      /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(text),
    );
    expect(western).toEqual([]);
  });

  test('parameters are filled in, zero too', () => {
    expect(translate('zh')('fill.next', { band: '优秀', missing: 3.5 })).toBe('距“优秀”还差 3.5 分');
    expect(translate('en')('fill.progress', { answered: 0, required: 46 })).toBe('Filled in 0/46');
  });
});
