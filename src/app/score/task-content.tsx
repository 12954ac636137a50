import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo } from 'react';
import { useCard } from './card';
import type { ContentProps } from './content';
import { useHeadings } from '../frame/headings';
import { OpenClauses } from './open-clauses';
import { usePane } from '../frame/pane-context';
import { ProgressLine } from './progress-line';
import { StateBar } from './state-bars';
import { Targets } from './targets';
import type { TaskView } from './task-view';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  section: { display: 'grid', gap: tokens.spacingVerticalXXS },
  text: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  figures: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How far the tasks are, what was reached, and what is not reported yet. */
export default function TaskContent({ engine, state, onJump }: ContentProps): ReactNode {
  const { t } = usePane();
  const card = useCard();
  const { opened, scorecard } = state;
  const { template } = opened;
  const view = useMemo(() => engine.taskView(template, scorecard), [engine, template, scorecard]);
  return (
    <>
      <section className={card.card} aria-label={t('task.overall')}>
        {view.overall && (
          <>
            <div className={card.line}>
              <span className={card.label}>{t('task.completed')}</span>
              <span className={card.figure}>{view.overall.states.已完成}</span>
              <span>{t('task.ofAll', { tasks: view.overall.tasks })}</span>
            </div>
            <StateBar counts={view.overall} />
          </>
        )}
        <ProgressLine answered={view.answered} required={view.required} />
      </section>
      <Targets targets={view.targets} onJump={onJump} />
      <Sections sections={view.sections} />
      <OpenClauses open={view.open} template={template} sections={view.sections} onJump={onJump} />
    </>
  );
}

function Sections({ sections }: Pick<TaskView, 'sections'>): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('task.sections')}
      </h3>
      <ul className={styles.list}>
        {sections.map(({ id, name, ...counts }) => (
          <li key={id} className={styles.section}>
            <div className={styles.text}>
              <span className={styles.name} lang="zh-CN">
                {name}
              </span>
              <span className={styles.figures}>
                {t('task.sectionDone', { done: counts.states.已完成, tasks: counts.tasks })}
              </span>
            </div>
            <StateBar counts={counts} isSmall />
          </li>
        ))}
      </ul>
    </section>
  );
}
