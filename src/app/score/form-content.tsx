import { Badge } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo } from 'react';
import type { CellRef } from '../../formula';
import { type Bar, BarList } from './bar-list';
import { useCard } from './card';
import type { ContentProps } from './content';
import type { FormView } from './form-view';
import { useHeadings } from '../frame/headings';
import { OpenClauses } from './open-clauses';
import { usePane } from '../frame/pane-context';
import { ProgressLine } from './progress-line';
import { RowButton } from '../frame/row-button';
import type { SectionProgress } from '../../scoring';

/** How far a form is filled in, and what is missing or does not agree. */
export default function FormContent({ engine, state, onJump }: ContentProps): ReactNode {
  const { t } = usePane();
  const card = useCard();
  const { opened, scorecard } = state;
  const { template, submission } = opened;
  const view = useMemo(
    () => engine.formView(template, scorecard, submission),
    [engine, template, scorecard, submission],
  );
  return (
    <>
      <section className={card.card} aria-label={t('fill.formProgress')}>
        <ProgressLine answered={view.answered} required={view.required} />
      </section>
      <BarList title={t('fill.sectionProgress')} bars={view.sections.map(barOf)} />
      <DifferingLists lists={view.differing} onJump={onJump} />
      <OpenClauses open={view.open} template={template} sections={view.sections} onJump={onJump} />
    </>
  );
}

const barOf = ({ id, name, answered, required }: SectionProgress): Bar => ({
  id,
  name,
  figures: `${answered}/${required}`,
  ...(required === 0 ? {} : { share: answered / required }),
});

/** Lists that are longer or shorter than the form says. */
function DifferingLists({
  lists,
  onJump,
}: {
  readonly lists: FormView['differing'];
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const headings = useHeadings();
  const heading = useId();
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('fill.differing')}
      </h3>
      {lists.map(({ id, title, cell, found = 0, stated = 0 }) => (
        <RowButton
          key={id}
          onClick={() => {
            onJump(cell);
          }}
        >
          <span lang="zh-CN">{title}</span>
          <Badge appearance="tint" color="danger">
            {t('fill.differs', { found, stated })}
          </Badge>
        </RowButton>
      ))}
    </section>
  );
}
