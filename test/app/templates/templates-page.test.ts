import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TemplateList } from '../../../src/app/templates/template-list';
import { TemplateOptions } from '../../../src/app/templates/template-options';
import { findTemplates, groupByDocument, isLong } from '../../../src/app/templates/template-search';
import { Session } from '../../../src/app/session';
import { templateSummaries } from '../../../src/templates';
import { MemoryWorkspace } from '../../support/memory-workspace';

const nothing = (): void => undefined;

const markupOf = (part: ReactNode): string =>
  renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, part));
const textOf = (part: ReactNode): string => markupOf(part).replace(/<style.*?<\/style>|<[^>]*>/g, '');

const list = (parts: Partial<Parameters<typeof TemplateList>[0]> = {}) =>
  createElement(TemplateList, {
    summaries: templateSummaries,
    inUse: undefined,
    focusedId: undefined,
    query: '',
    folds: new Map(),
    onQuery: nothing,
    onFold: nothing,
    onChoose: nothing,
    ...parts,
  });
const cards = (part: ReactNode): number => markupOf(part).match(/id="kaohe-template-/g)?.length ?? 0;
const REGIONS = '2017年全国地方知识产权战略暨强国建设实施工作要点汇编';

describe('all templates', () => {
  test('stand under their five documents, the latest first', () => {
    expect(templateSummaries).toHaveLength(38);
    expect(groupByDocument(templateSummaries).map(({ templates }) => templates.length)).toEqual([1, 31, 2, 2, 2]);
  });

  test('a long list is folded away, and says how many there are; the others are open', () => {
    expect(
      groupByDocument(templateSummaries)
        .filter(isLong)
        .map(({ source }) => source.document),
    ).toEqual([REGIONS]);
    expect(cards(list())).toBe(templateSummaries.length - 31);
    expect(textOf(list())).toContain(`${REGIONS}2017-04 · 31 个模板`);
    expect(markupOf(list())).toContain('aria-expanded="false"');
  });

  test('it is unfolded by the user, where one of its templates is in use, and for what is searched', () => {
    expect(cards(list({ folds: new Map([[REGIONS, false]]) }))).toBe(templateSummaries.length);
    expect(cards(list({ inUse: 'work-points-2017-hubei' }))).toBe(templateSummaries.length);
    expect(cards(list({ query: '湖北' }))).toBe(1);
    expect(cards(list({ query: '工作要点' }))).toBe(31);
  });

  test.each([
    ['北京市', 'work-points-2017-beijing'],
    ['广西', 'work-points-2017-guangxi'],
    ['兵团', 'work-points-2017-bingtuan'],
    ['阜新市 分工表', 'fuxin-2017-targets'],
    ['国知发管字〔2016〕87号 状况表', 'cnipa-2016-status'],
  ])('%s finds one', (query, id) => {
    expect(findTemplates(templateSummaries, query).map((summary) => summary.id)).toEqual([id]);
  });

  test('each says its kind; a document without an issuer says its date', () => {
    const text = textOf(list({ query: '2016' }));
    expect(text).toContain('评分表');
    expect(text).toContain('报表');
    expect(textOf(list({ query: '北京' }))).toContain('任务表');
    expect(textOf(list({ query: '北京' }))).toContain(`${REGIONS}2017-04`);
  });
});

describe('a template of any kind can be loaded', () => {
  test.each([
    ['xinyang-2021', '被考核单位', '评分表、材料清单、联系人信息表'],
    ['cnipa-2016-status', '填报单位', '填报表和各张清单'],
    ['work-points-2017-beijing', '填报单位', '任务表、联系人信息表'],
  ])('%s: the unit, what sheets there will be, and the button', (id, unit, sheets) => {
    const summary = templateSummaries.find((one) => one.id === id);
    if (!summary) throw new Error('the template is missing');
    const options = createElement(TemplateOptions, {
      summary,
      session: new Session(new MemoryWorkspace()),
      opened: undefined,
      longestUnit: 60,
      onBack: nothing,
      onLoaded: nothing,
    });
    const text = textOf(options);
    for (const part of [unit, sheets, '载入']) expect(text).toContain(part);
    expect(text).not.toContain('undefined');
  });
});
