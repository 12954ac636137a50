import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { OpenWorkbook } from '../../entries';
import type { TemplateSummary } from '../../templates';
import { useHeadings } from '../frame/headings';
import { LoadForm } from './load-form';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';
import { TemplateFacts } from './template-card';
import { useLoad } from './use-load';

/** Seldom needed, and large. */
const TakenDialog = lazy(() => import('./taken-dialog'));

const useStyles = makeStyles({
  page: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  source: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  form: { justifySelf: 'stretch' },
});

/** One template, and the options of loading it. */
export function TemplateOptions({
  summary,
  session,
  opened,
  longestUnit,
  onBack,
  onLoaded,
}: {
  readonly summary: TemplateSummary;
  readonly session: Session;
  readonly opened: OpenWorkbook | undefined;
  readonly longestUnit: number;
  readonly onBack: () => void;
  readonly onLoaded: () => void;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, load, cancel } = useLoad(session, summary.title, onLoaded);
  const { document, number, issuer, date } = summary.source;
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className={styles.page}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        disabledFocusable={state.kind === 'loading'}
        onClick={onBack}
      >
        {t('templates.back')}
      </Button>
      <h2 className={headings.page} tabIndex={-1} ref={heading} lang="zh-CN">
        {summary.title}
      </h2>
      <TemplateFacts summary={summary} isInUse={opened?.template.id === summary.id} />
      <p className={styles.source} lang="zh-CN">
        {document}
        {number !== undefined && <>（{number}）</>}
        {issuer !== undefined && (
          <>
            <br />
            {issuer}
          </>
        )}
        {date !== undefined && (
          <>
            <br />
            {date}
          </>
        )}
      </p>
      <div className={styles.form}>
        <LoadForm
          summary={summary}
          opened={opened}
          longestUnit={longestUnit}
          step={state.kind === 'loading' ? state.step : undefined}
          onLoad={(request) => void load(request)}
        />
      </div>
      {state.kind === 'taken' && (
        <Suspense fallback={null}>
          <TakenDialog {...state} onAnswer={(taken) => void load({ ...state.request, taken })} onCancel={cancel} />
        </Suspense>
      )}
    </div>
  );
}
