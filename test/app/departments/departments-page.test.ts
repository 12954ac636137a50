import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import DepartmentsPage from '../../../src/app/departments/departments-page';
import * as engine from '../../../src/app/engine';
import type { Edition } from '../../../src/app/frame/edition';
import { PaneContext } from '../../../src/app/frame/pane-context';
import { translate } from '../../../src/app/text/text';
import { noSteps, type Opened, openedWorkbook } from './open';

const nothing = (): void => undefined;

/** What the page says, without its marks. */
function textOf({ session, open }: Opened, edition: Edition = 'excel', locale: 'zh' | 'en' = 'zh'): string {
  const page = createElement(DepartmentsPage, { engine, session, opened: open() });
  const value = {
    edition,
    locale,
    t: translate(locale),
    succeed: nothing,
    report: nothing,
    run: <Result>(action: () => Promise<Result>) => action(),
    showWorkbook: nothing,
  };
  const pane = createElement(PaneContext, { value }, page);
  const markup = renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, pane));
  return markup.replace(/<style.*?<\/style>|<[^>]*>/g, ' ').replace(/ +/g, ' ');
}

test('before anything is drawn: the state of the document, and what to do first', async () => {
  const text = textOf(await openedWorkbook('anju-pilot-city-indicators'));
  expect(text).toContain('已分配 27/27 项');
  expect(text).toContain('相关成员单位（4 项）');
  expect(text).toContain('要在这里分配，请先生成指标分解表。');
  expect(text).not.toContain('成员（用顿号分隔）');
  expect(text).not.toContain('采用表中已报内容');
  expect(text).not.toMatch(/全部下发/);
});

test('where nobody has a part: no sheets of departments are offered', async () => {
  const text = textOf(await openedWorkbook('xinyang-2021'));
  expect(text).toContain('未分配 27');
  expect(text).toContain('还没有一个部门有分工。先生成指标分解表');
});

test('once drawn: members are asked for, indicators can be assigned, sheets can be sent out', async () => {
  const workbook = await openedWorkbook('anju-pilot-city-indicators');
  await workbook.session.departments.decompose({ departments: 'all' }, noSteps);
  const text = textOf(workbook);
  expect(text).toContain('成员（用顿号分隔）');
  expect(text).toContain('全部下发');
  expect(text).toContain('采用表中已报内容');
  expect(text).not.toContain('还没有更新');
  await workbook.session.departments.setMembers('相关成员单位', '区教育局');
  expect(textOf(workbook)).toContain('各张分解表还没有更新');
});

test('how sheets are handed over depends on where one is', async () => {
  const workbook = await openedWorkbook('anju-pilot-city-indicators');
  expect(textOf(workbook, 'excel')).toContain('另开一本工作簿');
  expect(textOf(workbook, 'browser')).toContain('.zip');
  expect(textOf(workbook, 'browser')).not.toContain('另开一本工作簿');
});

test('in English', async () => {
  const text = textOf(await openedWorkbook('anju-pilot-city-indicators'), 'excel', 'en');
  expect(text).toContain('Assigned 27/27');
  expect(text).toContain('Send out');
});
