import { translator } from '../../src/wording';

const ZH = { hello: '您好', filled: '已填 {done}/{all}', twice: '{name}，{name}' } as const;
const dictionary = { zh: ZH, en: { hello: 'Hello', filled: 'Filled in {done}/{all}', twice: '{name}, {name}' } };

describe('a dictionary', () => {
  const speak = translator(dictionary);

  test('gives a text in either language', () => {
    expect(speak('zh')('hello')).toBe('您好');
    expect(speak('en')('hello')).toBe('Hello');
  });

  test('fills in parameters, zero too, each as often as it stands there', () => {
    expect(speak('en')('filled', { done: 0, all: 46 })).toBe('Filled in 0/46');
    expect(speak('zh')('twice', { name: '示例县' })).toBe('示例县，示例县');
  });

  test('shows values as they are, whatever they look like', () => {
    expect(speak('zh')('twice', { name: '$&{done}' })).toBe('$&{done}，$&{done}');
  });

  test('gives the same function for the same language, so that nothing is drawn again for it', () => {
    expect(speak('zh')).toBe(speak('zh'));
    expect(speak('zh')).not.toBe(speak('en'));
  });

  test('is checked by the compiler: unknown keys, missing and unknown parameters', () => {
    const t = speak('zh');
    // @ts-expect-error there is no such text
    expect(() => t('goodbye')).toThrow();
    // @ts-expect-error a parameter is missing
    expect(t('filled', { done: 1 })).toBe('已填 1/{all}');
    // @ts-expect-error this text asks for nothing
    expect(t('hello', { name: '示例县' })).toBe('您好');
  });
});
