import { Divider, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentMultipleRegular,
  FolderOpenRegular,
  PanelRightRegular,
  PrintRegular,
  SaveRegular,
  ZoomInRegular,
} from '@fluentui/react-icons';
import { lazy, type ReactNode, Suspense } from 'react';
import { usePane } from '../../app';
import { BarButton, useBarStyles } from './bar-button';
import { useDesk } from './desk-context';
import { moveBetweenButtons } from './move-between-buttons';
import type { Printed } from './printed';
import { useBookRevision } from './use-book';
import type { Zoom } from './zoom';

// Menus come after the page: what they are made of is as large as the sheet.
const PrintMenu = lazy(() => import('./bar-menus').then(({ PrintMenu }) => ({ default: PrintMenu })));
const ZoomMenu = lazy(() => import('./bar-menus').then(({ ZoomMenu }) => ({ default: ZoomMenu })));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  divider: { flexGrow: 0, minHeight: '20px', marginInline: tokens.spacingHorizontalSNudge },
  space: { flexGrow: 1 },
});

export type ToolBarProps = {
  readonly zoom: Zoom;
  readonly percent: number;
  readonly isPaneShown: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onPrint: (what: Printed) => void;
  readonly onDrafts: () => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onPane: (isShown: boolean) => void;
};

/** What can be done with the workbook as a whole. */
export function ToolBar(props: ToolBarProps): ReactNode {
  const { desk, t } = useDesk();
  const { run } = usePane();
  const { book } = desk;
  useBookRevision(book);
  const styles = useStyles();
  const barStyles = useBarStyles();
  const isEmpty = book.spec === undefined;
  return (
    // Not Fluent's own tool bar: with it, hidden elements take the focus, which assistive technology is not to meet.
    <div role="toolbar" className={styles.bar} aria-label={t('bar.label')} onKeyDown={moveBetweenButtons}>
      <BarButton icon={<FolderOpenRegular />} label={t('bar.open')} hint={t('bar.openHint')} onClick={props.onOpen} />
      <BarButton
        icon={<SaveRegular />}
        label={t('bar.save')}
        hint={t('bar.saveHint')}
        disabled={isEmpty}
        onClick={props.onSave}
      />
      <Suspense
        fallback={<BarButton icon={<PrintRegular />} label={t('bar.print')} hint={t('bar.printHint')} disabled />}
      >
        <PrintMenu disabled={isEmpty} onPrint={props.onPrint} />
      </Suspense>
      <Divider className={styles.divider} vertical />
      <BarButton
        icon={<ArrowUndoRegular />}
        label={t('bar.undo')}
        hint={t('bar.undoHint')}
        disabled={!book.canUndo}
        onClick={() => void run(() => desk.undo())}
      />
      <BarButton
        icon={<ArrowRedoRegular />}
        label={t('bar.redo')}
        hint={t('bar.redoHint')}
        disabled={!book.canRedo}
        onClick={() => void run(() => desk.redo())}
      />
      <Divider className={styles.divider} vertical />
      <Suspense
        fallback={
          <BarButton
            icon={<ZoomInRegular />}
            label={t('bar.percent', { percent: props.percent })}
            hint={t('bar.zoom')}
            disabled
          />
        }
      >
        <ZoomMenu zoom={props.zoom} percent={props.percent} onZoom={props.onZoom} />
      </Suspense>
      <div className={styles.space} />
      <BarButton
        icon={<DocumentMultipleRegular />}
        label={t('bar.drafts')}
        hint={t('bar.draftsHint')}
        onClick={props.onDrafts}
      />
      <ToggleButton
        className={barStyles.button}
        appearance="subtle"
        size="small"
        icon={<PanelRightRegular />}
        checked={props.isPaneShown}
        aria-label={t('bar.pane')}
        title={t(props.isPaneShown ? 'bar.paneHide' : 'bar.paneShow')}
        onClick={() => {
          props.onPane(!props.isPaneShown);
        }}
      >
        <span className={barStyles.label}>{t('bar.pane')}</span>
      </ToggleButton>
    </div>
  );
}
