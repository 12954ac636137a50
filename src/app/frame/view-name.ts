import type { TemplateKind } from '../../model';
import type { TextKey } from '../text/text';
import type { View } from './views';

/** Pages that are called after what they hold, by the kind of the template. */
const OF_KIND = {
  scorecard: { fill: 'tab.fill', lists: 'tab.lists' },
  form: { fill: 'tab.fill', lists: 'tab.formLists' },
  'task-list': { fill: 'tab.progress', lists: 'tab.contacts' },
} as const satisfies Record<TemplateKind, Record<'fill' | 'lists', TextKey>>;

/** What a page of the pane is called; as with a scorecard where there is no workbook. */
export const viewName = (view: View, kind: TemplateKind = 'scorecard') =>
  view === 'fill' || view === 'lists' ? OF_KIND[kind][view] : (`tab.${view}` as const);
