import { type Indicator, indicatorLabel, indicatorsOf, type Template } from '../model';
import { foldText } from './text';

type Finder = (name: string) => Indicator | undefined;

const known = new WeakMap<Template, Finder>();

/** Finds an indicator by what lists show, its full title, its id, or its number; a name that fits two fits none. */
export function indicatorFinder(template: Template): Finder {
  let find = known.get(template);
  if (!find) known.set(template, (find = createFinder(template)));
  return find;
}

function createFinder(template: Template): Finder {
  const byName = new Map<string, Indicator | 'ambiguous'>();
  const remember = (name: string, indicator: Indicator) => {
    const key = foldText(name);
    const known = byName.get(key);
    byName.set(key, known === undefined || known === indicator ? indicator : 'ambiguous');
  };
  for (const indicator of indicatorsOf(template)) {
    const { id, number, title } = indicator;
    const shortId = id.slice(template.id.length + 1);
    const numbers = number ? [number, `${number}.`] : [];
    for (const name of [indicatorLabel(indicator), title, id, shortId, ...numbers]) remember(name, indicator);
  }
  return (name) => {
    const found = byName.get(foldText(name));
    return found === 'ambiguous' ? undefined : found;
  };
}
