import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { OpenWorkbook } from '../../entries';
import { useHeadings } from '../frame/headings';
import type { Engine } from '../frame/use-session';
import type { Session } from '../session';
import type { DepartmentsView } from './departments-view';
import { MergePreview } from './merge-preview';
import { acceptedText } from './merge-text';
import { Part } from './part';
import { useRedrawQuestion } from './redraw-question';
import { useWords } from './text';
import { useCollect } from './use-collect';
import { useWork } from '../frame/use-work';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sheets: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  preview: { display: 'grid', gap: tokens.spacingVerticalS, ':focus-visible': { outline: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Marks where files may be dropped that are not to be opened as workbooks of their own. */
const TAKES_FILES = { 'data-takes-files': '' };

/** Takes in what departments have entered; it is shown first, and written only when the user says so. */
export function CollectPart({
  engine,
  session,
  opened,
  view,
}: {
  readonly engine: Engine;
  readonly session: Session;
  readonly opened: OpenWorkbook;
  readonly view: DepartmentsView;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const headings = useHeadings();
  const input = useRef<HTMLInputElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const { isReading, collected, readFiles, readSheets, choose, discard } = useCollect(session);
  const { isBusy, work } = useWork();
  const merged = useMemo(
    () => collected && engine.mergeView(opened, collected.source, collected.choices),
    [engine, opened, collected],
  );
  const acceptText = t(merged?.effect === 'records' ? 'collect.record' : 'collect.accept');
  const { ask, question } = useRedrawQuestion(view.isFilled, acceptText);
  // What is disputed may still be chosen.
  const isNothing = merged?.effect === 'nothing' && merged.conflicts.length === 0;
  const source = collected?.source;
  useEffect(() => {
    if (source) preview.current?.focus();
  }, [source]);

  const accept = async (): Promise<void> => {
    if (!collected || !merged) return;
    const isDone = await work(
      () => session.departments.accept(collected.source, collected.choices),
      () => acceptedText(t, merged),
    );
    if (isDone) discard();
  };

  return (
    <Part title={t('collect.heading')}>
      <p className={headings.hint}>{t('collect.hint')}</p>
      <div
        {...TAKES_FILES}
        className={styles.zone}
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          void readFiles([...event.dataTransfer.files]);
        }}
      >
        <Button disabledFocusable={isReading || isBusy} onClick={() => input.current?.click()}>
          {t('collect.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".xlsx"
          aria-label={t('collect.choose')}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same files may be chosen again, after they were corrected.
            event.target.value = '';
            void readFiles(files);
          }}
        />
        <p className={headings.hint}>{t('collect.drop')}</p>
        {isReading && <ProgressBar aria-label={t('collect.reading')} />}
      </div>
      {view.recipients.some(({ hasSheet }) => hasSheet) && (
        <div className={styles.sheets}>
          <Button disabledFocusable={isReading || isBusy} onClick={readSheets}>
            {t('collect.fromSheets')}
          </Button>
          <p className={headings.hint}>{t('collect.fromSheetsHint')}</p>
        </div>
      )}
      {collected && merged && (
        <div ref={preview} className={styles.preview} tabIndex={-1} role="group" aria-label={t('collect.heading')}>
          <MergePreview merged={merged} choices={collected.choices} onChoose={choose} />
          <div className={styles.buttons}>
            {merged.effect !== 'nothing' && (
              <Button
                appearance="primary"
                disabledFocusable={isBusy}
                onClick={() => {
                  ask(() => void accept());
                }}
              >
                {acceptText}
              </Button>
            )}
            <Button disabledFocusable={isBusy} onClick={discard}>
              {t(isNothing ? 'collect.close' : 'collect.discard')}
            </Button>
          </div>
          {isBusy && <ProgressBar aria-label={t('collect.reading')} />}
        </div>
      )}
      {question}
    </Part>
  );
}
