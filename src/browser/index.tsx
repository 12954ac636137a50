import { mountApp } from '../app';
import { wantedBy } from './desk/address';
import { makeDesk } from './desk/make-desk';
import { localeOf } from './locale';
import { DeskContext } from './page/desk-context';
import { Page } from './page/page';
import { translate } from './text/text';

declare const KAOHE_VERSION: string;

/** The browser edition. The page shows a plain text until this script takes its place, and notices where it cannot. */
async function open(root: HTMLElement): Promise<void> {
  const locale = localeOf(location.search, navigator.languages);
  const desk = await makeDesk(locale, KAOHE_VERSION);
  const parts = { desk, t: translate(locale) };
  const ready = desk.drafts.begin(wantedBy(location.hash));
  mountApp(root, {
    edition: 'browser',
    locale,
    // The pane first looks at the workbook that is worked on, not at none.
    createWorkspace: () => ready.then(() => desk.workspace),
    surround: (pane) => (
      <DeskContext value={parts}>
        <Page pane={pane} />
      </DeskContext>
    ),
  });
}

const root = document.getElementById('root');
if (root) void open(root);
