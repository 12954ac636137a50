import type { Submission } from '../model';
import type { Returned } from './merge-report';
import { agreed, filled, isSame } from './returns-values';

type Note = { readonly department: string; readonly text: string };

/** The unit's remarks with those of the departments: in their place where it has none of its own, else behind them. */
export function mergeNotes(
  { notes, decomposition }: Submission,
  returned: readonly Returned[],
): Readonly<Record<string, string>> {
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
    return given.length === 0 ? [] : [[id, joined(filled(notes[id]), given, isReplaced)]];
  });
  return { ...notes, ...Object.fromEntries(merged) };
}

/** Replaces before it joins: what is replaced must not pass for what a later department has said. */
function joined(stands: string | undefined, given: readonly Note[], isReplaced: (note: Note) => boolean): string {
  const start = (stands === undefined ? given[0] : given.find(isReplaced))?.text ?? stands ?? '';
  return given.reduce((text, note) => (says(text, note) ? text : `${text}；${note.department}：${note.text}`), start);
}

/** Whether a remark is a part of a text: 达标 is none of 未达标. */
const says = (text: string, { department, text: remark }: Note): boolean =>
  [remark, `${department}：${remark}`].some((part) => `；${text}；`.includes(`；${part}；`));
