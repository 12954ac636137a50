import { DEPARTMENT_TEXTS } from '../../../src/app/departments/text';
import { obeysDictionaryRules } from '../../wording/dictionary-rules';

describe('wording of the page of departments', () => {
  obeysDictionaryRules(DEPARTMENT_TEXTS);

  test('the browser edition has no pane, and does not say that something cannot be undone', () => {
    const words = Object.entries(DEPARTMENT_TEXTS.zh).filter(([key]) => !key.endsWith('.excel'));
    expect(words.filter(([, text]) => /窗格|功能区|不能撤销/.test(text))).toEqual([]);
  });
});
