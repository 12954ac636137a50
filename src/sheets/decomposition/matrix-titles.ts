import type { Indicator } from '../../model';
import { cell } from '../sheet';
import type { CellSpec } from '../spec';

/** So much of a task is shown where its title is that of others, too. */
const SHOWN = 40;

/** The cells that name an indicator, so that it can be told from all others: by what is to be done where it has to be. */
export function titlesOf(
  indicators: readonly Indicator[],
): (indicator: Indicator) => Readonly<Record<'number' | 'title', CellSpec>> {
  const isNumbered = indicators.some(({ number }) => number !== '');
  const places = new Map(indicators.map(({ id }, i) => [id, i + 1]));
  const times = new Map<string, number>();
  for (const one of indicators) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1);
  return (indicator) => ({
    number: cell('centred', isNumbered ? indicator.number : places.get(indicator.id)),
    title: cell('text', (times.get(nameOf(indicator)) ?? 0) > 1 ? withTask(indicator) : titleOf(indicator)),
  });
}

const titleOf = ({ title, copy }: Indicator): string => (copy === undefined ? title : `${title}（${copy}）`);
const nameOf = (indicator: Indicator): string => `${indicator.number}\n${titleOf(indicator)}`;

function withTask(indicator: Indicator): string {
  const text = (indicator.clauses.find((clause) => clause.text !== '')?.text ?? '').replace(/\s+/g, '');
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return [titleOf(indicator), shown].filter((part) => part !== '').join('：');
}
