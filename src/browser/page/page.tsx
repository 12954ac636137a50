import { lazy, type ReactNode, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Notices, usePane } from '../../app';
import { PrintView, SheetView } from '../../hosts/html';
import { useDesk } from './desk-context';
import { DropHint } from './drop-hint';
import { EmptySheet } from './empty-sheet';
import { useFocusAfter } from './focus-sheet';
import { StatusLine } from './status-line';
import { ToolBar } from './tool-bar';
import { UnkeptBar } from './unkept-bar';
import { useAddress } from './use-address';
import { useCommands } from './use-commands';
import { useDrop } from './use-drop';
import { usePageStyles } from './page-styles';
import { useOffline } from './use-offline';
import { usePageRegions } from './use-regions';
import { useSafekeeping } from './use-safekeeping';
import { useStored } from './use-stored';
import { useTitle } from './use-title';
import { useZoom } from './use-zoom';
import { WorkSign } from './work-sign';

const DraftsDialog = lazy(() => import('./drafts-dialog'));
const QuestionDialog = lazy(() => import('./questions'));

/** The page: tool bar, sheet, the pane beside it, and whether all of it is kept. */
export function Page({ pane }: { readonly pane: ReactNode }): ReactNode {
  const { desk, t } = useDesk();
  const { locale, report, succeed, showWorkbook } = usePane();
  const styles = usePageStyles();
  const [isPaneShown, showPane] = useStored('kaohe.pane', (stored) => stored !== 'false');
  const [hasDrafts, showDrafts] = useState(false);
  const { commands, printed } = useCommands(desk);
  const { question, work } = useSyncExternalStore(desk.business.subscribe, desk.business.snapshot);
  const hovers = useDrop(commands.openFiles);
  const bar = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const side = useRef<HTMLElement>(null);
  const { zoom, percent, setZoom } = useZoom(desk, sheet);
  const hasUpdate = useOffline();
  usePageRegions({ bar, sheet, side }, desk);
  useFocusAfter(desk, sheet, hasDrafts || question !== undefined);
  useAddress(desk);
  useSafekeeping(desk);
  useTitle(desk);
  useEffect(() => desk.spokesman.attach({ report, succeed, showWorkbook }), [desk, report, succeed, showWorkbook]);

  const openDrafts = (): void => {
    showDrafts(true);
  };
  return (
    <div className={styles.page}>
      <header ref={bar}>
        <ToolBar
          zoom={zoom}
          percent={percent}
          isPaneShown={isPaneShown}
          onOpen={commands.open}
          onSave={commands.save}
          onPrint={commands.print}
          onDrafts={openDrafts}
          onZoom={setZoom}
          onPane={showPane}
        />
        <UnkeptBar sheet={sheet} onSave={commands.save} />
      </header>
      <div className={styles.middle}>
        <main ref={sheet} className={styles.sheet} aria-label={t('page.sheet')}>
          <SheetView
            book={desk.book}
            cursor={desk.cursor}
            locale={locale}
            zoom={percent / 100}
            onIssues={report}
            emptyText={
              <EmptySheet isPaneShown={isPaneShown} onOpen={commands.open} onPane={showPane} onDrafts={openDrafts} />
            }
          />
          {/* What the pane would say has to be said without it. */}
          {!isPaneShown && (
            <div className={styles.notices}>
              <Notices />
            </div>
          )}
          <WorkSign work={work} />
        </main>
        <aside ref={side} className={styles.pane} hidden={!isPaneShown} aria-label={t('page.pane')}>
          {pane}
        </aside>
      </div>
      <StatusLine hasUpdate={hasUpdate} />
      <PrintView book={desk.book} cursor={desk.cursor} locale={locale} what={printed} />
      {hovers && <DropHint />}
      <Suspense fallback={null}>
        {hasDrafts && (
          <DraftsDialog
            onClose={() => {
              showDrafts(false);
            }}
          />
        )}
        {question && <QuestionDialog question={question} />}
      </Suspense>
    </div>
  );
}
