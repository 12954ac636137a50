import { type Issue, issue } from '../issues';
import { clausesOf, indicatorLabel, type Submission, type Template } from '../model';
import { TEXT_LIMIT } from '../rules';
import type { Returned } from './merge-report';
import { agreed, filled, isSame } from './returns-values';

type Note = { readonly department: string; readonly text: string };

/**
 * The unit's remarks with those of the departments: in their place where it has none of its own, else behind them. Those
 * that would be too long stay as they are.
 */
export function mergeNotes(
  template: Pick<Template, 'sections'>,
  { notes, decomposition }: Submission,
  returned: readonly Returned[],
): { readonly notes: Readonly<Record<string, string>>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const ids = new Set(returned.flatMap(({ content }) => Object.keys(content.notes)));
  const merged = [...ids].flatMap((id): readonly [string, string][] => {
    const given = returned.flatMap(({ department, content }): readonly Note[] => {
      const text = filled(content.notes[id]?.trim());
      return text === undefined ? [] : [{ department, text }];
    });
    // One that says several things has not said what it now says instead.
    const isReplaced = ({ department }: Note) => {
      const before = filled(decomposition?.returns[department]?.notes[id]);
      const now = agreed(given.filter((note) => note.department === department).map(({ text }) => text));
      return now !== undefined && before !== undefined && isSame(before, notes[id]);
    };
    if (given.length === 0) return [];
    const text = joined(filled(notes[id]), given, isReplaced);
    if (text.length <= TEXT_LIMIT) return [[id, text]];
    const name = given.map(({ department }) => department).join('、');
    const place = clausesOf(template).find(({ clause }) => clause.id === id);
    const indicator = place ? indicatorLabel(place.indicator) : id;
    issues.push(issue('K326', { id }, { name, indicator, count: text.length, most: TEXT_LIMIT }));
    return [];
  });
  return { notes: { ...notes, ...Object.fromEntries(merged) }, issues };
}

/** Replaces before it joins: what is replaced must not pass for what a later department has said. */
function joined(stands: string | undefined, given: readonly Note[], isReplaced: (note: Note) => boolean): string {
  const start = (stands === undefined ? given[0] : given.find(isReplaced))?.text ?? stands ?? '';
  return given.reduce((text, note) => (says(text, note) ? text : `${text}；${note.department}：${note.text}`), start);
}

/** Whether a remark is a part of a text: 达标 is none of 未达标. */
const says = (text: string, { department, text: remark }: Note): boolean =>
  [remark, `${department}：${remark}`].some((part) => `；${text}；`.includes(`；${part}；`));
