import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as engine from '../../src/app/engine';
import type { Edition } from '../../src/app/frame/edition';
import { PageContent } from '../../src/app/frame/page-content';
import { type Pane, PaneContext } from '../../src/app/frame/pane-context';
import HelpPage from '../../src/app/help/help-page';
import ListsPage from '../../src/app/lists/lists-page';
import { FillPage } from '../../src/app/score/fill-page';
import { Session } from '../../src/app/session';
import type { SessionState } from '../../src/app/session-state';
import { LoadForm } from '../../src/app/templates/load-form';
import { translate } from '../../src/app/text/text';
import type { Submission } from '../../src/model';
import { CONTACTS_SHEET, contactRow, layout } from '../../src/sheets';
import { templateSummaries } from '../../src/templates';
import { MemoryWorkspace } from '../support/memory-workspace';
import { submissionOf, xinyang } from '../support/templates';

const nothing = (): void => undefined;

const paneOf = (edition: Edition): Pane => ({
  edition,
  locale: 'zh',
  t: translate('zh'),
  succeed: nothing,
  report: nothing,
  run: (action) => action(),
  showWorkbook: nothing,
});

/** What a part of the pane says, without its marks. */
function textOf(edition: Edition, part: ReactNode): string {
  const pane = createElement(PaneContext, { value: paneOf(edition) }, part);
  const page = createElement(FluentProvider, { theme: webLightTheme }, pane);
  return renderToStaticMarkup(page).replace(/<style.*?<\/style>|<[^>]*>/g, '');
}

function openState(session: Session): Extract<SessionState, { kind: 'open' }> {
  const state = session.snapshot();
  if (state.kind !== 'open') throw new Error(`the workbook is ${state.kind}`);
  return state;
}

async function open(parts: Partial<Submission> = {}) {
  const template = await xinyang();
  const workspace = new MemoryWorkspace(layout(template, submissionOf(template, parts)));
  const session = new Session(workspace);
  await session.start();
  return { workspace, session, state: openState(session) };
}

describe('what differs between Excel and the browser edition', () => {
  test('help: topics of its own in each', () => {
    const excel = textOf('excel', createElement(HelpPage));
    const browser = textOf('browser', createElement(HelpPage));
    expect(excel).toContain('窗格打开后一片空白');
    expect(browser).not.toContain('窗格');
    expect(browser).toContain('草稿在哪里');
    expect(excel).not.toContain('草稿');
  });

  test('an empty workbook: files can be opened in the browser', async () => {
    const session = new Session(new MemoryWorkspace());
    await session.start();
    const page = createElement(PageContent, {
      view: 'fill',
      start: { kind: 'running', engine, session },
      state: session.snapshot(),
      onRetry: nothing,
      onOpen: nothing,
    });
    expect(textOf('excel', page)).not.toContain('打开');
    expect(textOf('browser', page)).toContain('点“打开”读入已有的 .xlsx 文件');
  });

  test('loading: what it does, and whether it can be undone', () => {
    const [summary] = templateSummaries;
    if (!summary) throw new Error('there is no template');
    const form = createElement(LoadForm, {
      summary,
      opened: undefined,
      longestUnit: 60,
      step: undefined,
      onLoad: nothing,
    });
    expect(textOf('excel', form)).toContain('不能用 Ctrl+Z 撤销');
    expect(textOf('browser', form)).toContain('可用“撤销”（Ctrl+Z）退回');
  });

  test('reading again is for Excel, which may not tell of a change', async () => {
    const { session, state } = await open();
    const page = createElement(FillPage, { engine, session, state });
    expect(textOf('excel', page)).toContain('刷新');
    expect(textOf('browser', page)).not.toContain('刷新');
  });

  const lists = ({ session, state }: Awaited<ReturnType<typeof open>>) =>
    createElement(ListsPage, { session, opened: state.opened });

  test('more rows are offered in the browser only, and only where few are left', async () => {
    // A workbook that is laid out has four rows for departments to spare.
    const spare = await open({ contacts: Array.from({ length: 12 }, (_, i) => ({ department: `部门${i + 1}` })) });
    expect(textOf('browser', lists(spare))).not.toContain('增加空行');
    // The first row is the unit's own, the last is the 13th.
    const { workspace, session } = await open();
    for (let row = 2; row <= 11; row++) {
      workspace.type({ sheet: CONTACTS_SHEET, row: contactRow(row), column: 'department' }, `部门${row}`);
    }
    await session.refresh();
    const few = { workspace, session, state: openState(session) };
    expect(textOf('browser', lists(few))).toContain('表中还剩 2 个空行');
    expect(textOf('excel', lists(few))).not.toContain('增加空行');
  });
});
