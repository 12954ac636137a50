import { HELP_TEXTS, TOPICS, translateHelp } from '../../../src/app/help/help-text';
import { TEXTS, translate } from '../../../src/app/text/text';
import { obeysDictionaryRules } from '../../wording/dictionary-rules';

describe('wording of the pane', () => {
  obeysDictionaryRules(TEXTS, ['load.unitMissing']);

  test('parameters are filled in, zero too', () => {
    expect(translate('zh')('fill.next', { band: '优秀', missing: 3.5 })).toBe('距“优秀”还差 3.5 分');
    expect(translate('en')('fill.progress', { answered: 0, required: 46 })).toBe('Filled in 0/46');
  });

  test('what differs between the editions is there for both', () => {
    const editionsOf = (suffix: string) =>
      Object.keys(TEXTS.zh).flatMap((key) => (key.endsWith(suffix) ? [key.slice(0, -suffix.length)] : []));
    expect(editionsOf('.browser')).toEqual(editionsOf('.excel'));
    expect(editionsOf('.browser')).toContain('load.explain');
  });
});

describe('help', () => {
  obeysDictionaryRules(HELP_TEXTS);

  test('each topic has its question and its answer, and belongs to one edition', () => {
    const topics = [...TOPICS.excel, ...TOPICS.browser];
    const keys = topics.flatMap((topic) => [`${topic}.q`, `${topic}.a`]);
    expect(['intro', 'first', 'kinds', 'kindsAnswer', ...keys].sort()).toEqual(Object.keys(HELP_TEXTS.zh).sort());
    expect(translateHelp('zh')('excel.undo.q')).toBe('载入后不能撤销');
  });
});

describe('the browser edition', () => {
  const words = [
    ...Object.entries(TEXTS.zh).filter(([key]) => !key.endsWith('.excel')),
    ...Object.entries(HELP_TEXTS.zh).filter(([key]) => !key.startsWith('excel.')),
  ];

  test('speaks of no pane, ribbon or folder of Office', () => {
    expect(words.filter(([, text]) => /窗格|功能区|(?<!Libre)Office|Wef|重新启动 Excel/.test(text))).toEqual([]);
  });

  test('does not say that what is done there cannot be undone', () => {
    expect(words.filter(([, text]) => /不能用 Ctrl\+Z|，不能撤销/.test(text))).toEqual([]);
  });
});
