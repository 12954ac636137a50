import { styleRules } from '../../../../src/hosts/html/look/style-rules';
import { sheetRules } from '../../../../src/hosts/html/look/sheet-rules';

/** What follows a selector, the first time that it stands at the beginning of a rule. */
const ruleOf = (css: string, selector: string): string =>
  css
    .split(/\n|(?<=[{}])/)
    .join('')
    .split(`${selector}{`)[1]
    ?.split('}')[0] ?? '';

describe('the stylesheet', () => {
  const css = styleRules();

  test('gives a style its font, size and alignment', () => {
    const rule = ruleOf(css, '.ks-s-header');
    expect(rule).toContain('font-family:"黑体",SimHei,');
    expect(rule).toContain('"Noto Sans CJK SC"');
    expect(rule).toContain('font-size:calc(10.5pt*var(--zoom))');
    expect(rule).toContain('text-align:center');
    expect(rule).toContain('border-color:var(--line)');
    expect(ruleOf(css, '.ks-s-text')).toContain('"宋体",SimSun,');
    expect(ruleOf(css, '.ks-s-title')).not.toContain('border-color');
  });

  test('darkens on the screen only', () => {
    const [light = '', dark = ''] = css.split('@media screen{');
    expect(light).not.toContain('data-theme');
    expect(dark).toContain('[data-theme="dark"] .ks-s-header{--ink:#');
    expect(dark).toContain('[data-theme="dark"] .ks-f-unanswered{--fill:#');
    expect(light).toContain('.ks-f-unanswered{--fill:#FFF2CC}');
  });

  test('lets highlights go before entries, and entries before styles', () => {
    const at = (text: string) => css.indexOf(text);
    expect(at('.ks-s-entry{--ink')).toBeLessThan(at('.ks-entry{--fill'));
    expect(at('.ks-entry{--fill')).toBeLessThan(at('.ks-f-unanswered{--fill'));
  });

  test('has as many opening as closing braces', () => {
    for (const rules of [css, sheetRules()]) {
      expect(rules.split('{').length).toBe(rules.split('}').length);
      expect(rules).not.toContain('undefined');
    }
  });
});
