import { Badge } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { CellRef } from '../../formula';
import type { Template } from '../../model';
import { amount } from './amount';
import { ClauseList } from './clause-list';
import { useHeadings } from '../frame/headings';
import { clauseIds } from './open-groups';
import { usePane } from '../frame/pane-context';
import type { ScoreView } from './score-view';

/** Where the most points were lost. */
export function LostPoints({
  lost,
  template,
  onJump,
}: {
  readonly lost: ScoreView['lost'];
  readonly template: Pick<Template, 'sections'>;
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const headings = useHeadings();
  const heading = useId();
  if (lost.length === 0) return null;
  const deductions = clauseIds(template.sections.filter(({ role }) => role === 'deduction'));
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('fill.lost')}
      </h3>
      <ClauseList
        clauses={lost}
        onJump={onJump}
        sideOf={({ id, points }) => (
          <Badge appearance="tint" color="danger">
            {t(deductions.has(id) ? 'fill.deducted' : 'fill.lostPoints', { points: amount(points) })}
          </Badge>
        )}
      />
    </section>
  );
}
