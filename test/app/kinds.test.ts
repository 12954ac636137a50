import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as engine from '../../src/app/engine';
import { type Pane, PaneContext } from '../../src/app/frame/pane-context';
import { ViewTabs } from '../../src/app/frame/view-tabs';
import IssuesPage from '../../src/app/issues/issues-page';
import { freeRows, rowLists } from '../../src/app/lists/free-rows';
import ListsPage from '../../src/app/lists/lists-page';
import type { ContentProps } from '../../src/app/score/content';
import FormContent from '../../src/app/score/form-content';
import { ScorecardContent } from '../../src/app/score/scorecard-content';
import TaskContent from '../../src/app/score/task-content';
import { Session } from '../../src/app/session';
import { translate } from '../../src/app/text/text';
import { parameterCell, SCORE_SHEET } from '../../src/scoring';
import { listRow, listSheetId } from '../../src/sheets';
import { MemoryWorkspace } from '../support/memory-workspace';

const nothing = (): void => undefined;
const PANE: Pane = {
  edition: 'browser',
  locale: 'zh',
  t: translate('zh'),
  succeed: nothing,
  report: nothing,
  run: (action) => action(),
  showWorkbook: nothing,
};

/** What a part of the pane says, without its marks. */
function textOf(part: ReactNode): string {
  const pane = createElement(PaneContext, { value: PANE }, part);
  const page = createElement(FluentProvider, { theme: webLightTheme }, pane);
  return renderToStaticMarkup(page).replace(/<style.*?<\/style>|<[^>]*>/g, '');
}

/** The workbook of a template, loaded as a user loads it, and the session that follows it. */
async function loaded(template: string, options = {}) {
  const workspace = new MemoryWorkspace();
  const session = new Session(workspace, options);
  await session.start();
  const result = await session.load({ template, unit: '示例市', taken: 'ask', keepEntries: false }, nothing);
  expect(result).toEqual({ kind: 'drawn', issues: [] });
  const open = (): ContentProps['state'] => {
    const state = session.snapshot();
    if (state.kind !== 'open') throw new Error(`the workbook is ${state.kind}`);
    return state;
  };
  const props = (): ContentProps => ({ engine, state: open(), onJump: nothing });
  return { workspace, session, open, props };
}

/** What the tabs are called; each is there twice, once to keep its place while another is bold. */
const tabsOf = (state: ContentProps['state']): string =>
  textOf(createElement(ViewTabs, { view: 'fill', state, onSelect: nothing })).replace(/(.{2,3})\1/g, '$1 ');

describe('a task list', () => {
  const TASK = 'work-points-2017-beijing/2.1/task';
  const at = (column: string) => ({ sheet: SCORE_SHEET, row: TASK, column });

  test('is loaded, filled in and followed: how far the tasks are, and no points', async () => {
    const { workspace, session, open, props } = await loaded('work-points-2017-beijing');
    expect(open().scorecard).toMatchObject({ answered: 0, required: 38, self: { total: null, band: null } });
    workspace.type(at('status'), '已完成');
    workspace.type(at('deadline'), 43100);
    await session.refresh();
    expect(open().opened.submission.entries[TASK]).toEqual({ status: '已完成', deadline: '2017-12-31' });
    const text = textOf(createElement(TaskContent, props()));
    expect(text).toContain('已完成1项，共 38 项');
    expect(text).toContain('未填 37');
    expect(text).toContain('完成 1/11');
    expect(text).not.toMatch(/得分|总分|等次/);
  });

  test('the next open task is that below, by its state', async () => {
    const { workspace, session } = await loaded('work-points-2017-beijing');
    workspace.visited.push(workspace.place(at('status')));
    expect(await session.jumpToNext()).toEqual({ kind: 'jumped', issues: [] });
    expect(workspace.visited.at(-1)).toEqual(
      workspace.place({ sheet: SCORE_SHEET, row: 'work-points-2017-beijing/2.2/task', column: 'status' }),
    );
  });

  test('has contacts and no materials, and its pages are called so', async () => {
    const { session, open } = await loaded('work-points-2017-beijing');
    const lists = textOf(createElement(ListsPage, { session, opened: open().opened }));
    expect(lists).toContain('联系人：已列 0 位');
    expect(lists).not.toContain('材料');
    expect(tabsOf(open())).toBe('模板 进展分工 问题 联系人 ');
    expect(await session.addContact({ department: '市检察院', name: '张三' })).toEqual([]);
    expect(open().opened.submission.contacts).toEqual([{ department: '市检察院', name: '张三' }]);
  });

  test('with targets: which are reached, and how much of each', async () => {
    const { workspace, session, props } = await loaded('fuxin-2017-targets');
    workspace.type({ sheet: SCORE_SHEET, row: 'fuxin-2017-targets/2/a', column: 'entry' }, 400);
    await session.refresh();
    const text = textOf(createElement(TaskContent, props()));
    expect(text).toContain('目标：1/22 达标');
    expect(text).toContain('达标125%');
  });
});

describe('a form', () => {
  const FORM = 'cnipa-2016-status';
  const firms = { id: 'national-demonstration' };
  const nameAt = (row: number) => ({ sheet: listSheetId(firms), row: listRow(firms, row), column: 'name' });

  test('is loaded, filled in and followed; a list that differs from the number stated is named', async () => {
    const { workspace, session, open, props } = await loaded(FORM);
    workspace.type({ sheet: SCORE_SHEET, row: `${FORM}/2.16/a`, column: 'entry' }, 3);
    workspace.type(nameAt(1), '甲公司');
    workspace.type(nameAt(2), '乙公司');
    await session.refresh();
    expect(open().opened.submission.lists[firms.id]).toEqual([{ name: '甲公司' }, { name: '乙公司' }]);
    const text = textOf(createElement(FormContent, props()));
    expect(text).toContain('已填 1/55');
    expect(text).toContain('国家级示范企业清单 2，填报 3');
    expect(text).not.toMatch(/得分|总分|等次/);
  });

  test('the issues page tells reading from what the sheets say: lists that differ, names that stand twice', async () => {
    const { workspace, session, open } = await loaded(FORM);
    const page = () => textOf(createElement(IssuesPage, { engine, session, state: open() }));
    expect(page()).toContain('读取工作簿时没有发现问题。');
    expect(page()).not.toContain('表中的提示');
    workspace.type({ sheet: SCORE_SHEET, row: `${FORM}/2.16/a`, column: 'entry' }, 3);
    workspace.type(nameAt(1), '甲公司');
    workspace.type(nameAt(2), '甲公司');
    await session.refresh();
    expect(page()).toContain('表中的提示（2）');
    expect(page()).toContain('国家级示范企业：与清单不一致（清单 2，填报数 3）');
    expect(page()).toContain('“甲公司”重复列入：国家级示范企业（2行）');
    const { template, submission } = open().opened;
    const cells = engine.findingViews(template, submission, open().scorecard).map(({ cell }) => cell);
    expect(cells).toEqual([nameAt(1), nameAt(1)]);
  });

  test('a list beside a text is not compared', async () => {
    const { session, open } = await loaded(FORM);
    const lists = textOf(createElement(ListsPage, { session, opened: open().opened }));
    expect(lists).toContain('建立情况已列 0 行 · 本项填文字，不比较');
  });

  test('its lists stand on their page, each with its length, the number stated and free rows', async () => {
    const { workspace, session, open } = await loaded(FORM);
    workspace.type({ sheet: SCORE_SHEET, row: `${FORM}/2.16/a`, column: 'entry' }, 1);
    workspace.type(nameAt(1), '甲公司');
    await session.refresh();
    const lists = textOf(createElement(ListsPage, { session, opened: open().opened }));
    expect(lists).toContain('国家级示范企业已列 1 行 · 填报数 1一致');
    expect(lists.match(/增加空行/g)).toHaveLength(15);
    expect(lists).not.toContain('材料清单');
    expect(lists).not.toContain('联系人');
    expect(tabsOf(open())).toBe('模板 填报分工 问题 清单 ');
    expect(await session.jump(nameAt(1))).toEqual([]);
  });

  test('free rows are added to one list; those of the others stay', async () => {
    const { workspace, session, open } = await loaded(FORM, { growsLists: true });
    workspace.type(nameAt(1), '甲公司');
    await session.refresh();
    const free = () => rowLists(open().opened.template).map(({ sheet }) => [sheet, freeRows(open().opened, sheet)]);
    const before = new Map(free() as [string, number][]);
    expect(await session.addRows(listSheetId(firms), 40)).toEqual([]);
    const added = (before.get(listSheetId(firms)) ?? 0) + 40;
    expect(new Map(free() as [string, number][])).toEqual(new Map(before).set(listSheetId(firms), added));
    expect(open().opened.submission.lists[firms.id]).toEqual([{ name: '甲公司' }]);
    expect(workspace.visited.at(-1)).toEqual(workspace.place(nameAt(2)));
    await session.addRows('list/funds', 20);
    expect(freeRows(open().opened, listSheetId(firms))).toBe(added);
  });

  test('what is filled in is kept when it is loaded anew, the lists too', async () => {
    const { workspace, session, open } = await loaded(FORM);
    workspace.type(nameAt(1), '甲公司');
    await session.refresh();
    await session.load({ template: FORM, unit: '另一市', taken: 'replace', keepEntries: true }, nothing);
    expect(open().opened.submission).toMatchObject({ unit: '另一市', lists: { [firms.id]: [{ name: '甲公司' }] } });
  });
});

describe('a scorecard with weights', () => {
  const ID = 'cnipa-2016-indicators';

  test('says what is missing to the total and leads there; then there is one, and the test is answered', async () => {
    const { workspace, session, open, props } = await loaded(ID);
    workspace.type({ sheet: SCORE_SHEET, row: `${ID}/1.5/a`, column: 'entry' }, 1);
    await session.refresh();
    expect(textOf(createElement(ScorecardContent, props()))).toContain(
      '总分权重未设定权重在总览中设定，合计应为1。去设定权重',
    );
    const views = engine.findingViews(open().opened.template, open().opened.submission, open().scorecard);
    expect(views[0]).toMatchObject({ kind: 'weights', cell: parameterCell('weight-objective') });
    for (const { cell } of views) expect(cell && (await session.jump(cell))).toEqual([]);
    const { weights } = engine.scoreView(open().opened.template, open().scorecard, 'self');
    expect(weights && (await session.jump(weights))).toEqual([]);
    expect(workspace.visited.at(-1)?.sheet).toBe('总览');
    for (const [id, weight] of [
      ['objective', 0.5],
      ['tasks', 0.4],
      ['innovation', 0.1],
    ] as const) {
      workspace.type(parameterCell(`weight-${id}`), weight);
    }
    await session.refresh();
    expect(open().scorecard.self).toMatchObject({ total: 0.5, tests: [{ result: '未达到' }] });
    const text = textOf(createElement(ScorecardContent, props()));
    expect(text).toContain('总分0.5分');
    expect(text).toContain('一、客观实力评价指标1 / 100');
    expect(text).toContain('示范城市的申报条件（九）未达到');
  });
});
