import type { MergeView } from './merge-view';
import type { TranslateDepartments } from './text';

/** What to say when it has been done: what was taken over, or that it was only kept. */
export function acceptedText(
  t: TranslateDepartments,
  { effect, taken, notes, materials, people }: Pick<MergeView, 'effect' | 'taken' | 'notes' | 'materials' | 'people'>,
): string {
  if (effect === 'records') return t('collect.recorded');
  const counts = { entries: taken.length, notes, materials, people };
  const said = (['entries', 'notes', 'materials', 'people'] as const).filter((what) => counts[what] > 0);
  return t('collect.accepted', {
    what: said.map((what) => t(`collect.done.${what}`, { count: counts[what] })).join(' · '),
  });
}
