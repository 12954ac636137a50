import { type EvidenceItem, indicatorsOf, type Submission, type Template } from '../model';
import type { Returned } from './merge-report';
import { filled } from './returns-values';

/** The list of materials with those that departments have handed over; what an indicator has already is left out. */
export function mergeMaterials(
  template: Template,
  { evidence }: Pick<Submission, 'evidence'>,
  returned: readonly Returned[],
): readonly EvidenceItem[] {
  // Only scorecards have a list of materials.
  if (template.kind !== 'scorecard') return evidence;
  const listed = new Set(evidence.map(keyOf));
  const added = indicatorsOf(template).flatMap(({ id }) =>
    returned.flatMap(({ department, content }) =>
      linesOf(content.materials[id]).map((title): EvidenceItem => ({
        indicator: id,
        title,
        note: `${department}提供`,
      })),
    ),
  );
  const fresh = added.filter((item) => {
    const key = keyOf(item);
    return !listed.has(key) && listed.add(key);
  });
  return [...evidence, ...fresh];
}

const linesOf = (text = ''): readonly string[] => text.split(/[\r\n]+/).flatMap((line) => filled(line.trim()) ?? []);

/** Spaces and case do not make another material. */
const keyOf = ({ indicator = '', title }: EvidenceItem): string =>
  `${indicator}\n${title.replace(/\s+/g, '').toLowerCase()}`;
