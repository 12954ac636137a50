import type { ReactNode } from 'react';
import type { Section } from '../../model';
import { amount } from './amount';
import { type Bar, BarList } from './bar-list';
import { usePane } from '../frame/pane-context';
import type { PointsView } from './score-view';

/** Points per section, or per part, against the most that there is to gain. */
export function PointsBars({
  title,
  points,
  sections,
}: {
  readonly title: string;
  readonly points: readonly PointsView[];
  /** Tells which are deductions. */
  readonly sections: readonly Pick<Section, 'id' | 'role'>[];
}): ReactNode {
  const { t } = usePane();
  const deductions = new Set(sections.flatMap(({ id, role }) => (role === 'deduction' ? [id] : [])));
  const bars = points.map(({ id, name, points: gained, limit, share }): Bar => {
    const figures =
      limit === undefined
        ? t('fill.points', { points: amount(gained) })
        : t('fill.sectionPoints', { points: amount(gained), limit: amount(limit) });
    return { id, name, figures, ...(limit === undefined ? {} : { share }), isDeduction: deductions.has(id) };
  });
  return <BarList title={title} bars={bars} />;
}
