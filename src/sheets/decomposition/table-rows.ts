import type { Indicator, Section, Template } from '../../model';
import { cell } from '../sheet';
import type { CellSpec, Validation } from '../spec';
import { printedCells } from '../tasks/printed-cells';
import { type Placed } from '../tasks/printed-columns';
import { printedText } from '../tasks/printed-text';
import type { UnsizedRow } from '../text-fit';
import { message, textValidation } from '../validations';
import { ALLOTMENT_COLUMNS } from './keys';
import type { Shared } from './shared';
import { unprintedDepartments } from './table-columns';
import { answerFormula, assignedContent, isNamed, TABLE_COLUMNS } from './table-status';

/** The rows of a section, one for each indicator. */
export function tableRows(
  template: Template,
  { decomposition }: Shared,
  section: Section,
  placed: readonly Placed[],
): readonly UnsizedRow[] {
  const heights = section.indicators.map(() => 1);
  const departments = unprintedDepartments(template);
  return section.indicators.map((indicator, i) => ({
    key: indicator.id,
    ...beginning(section, i),
    cells: {
      ...printedCells(section, i, heights, placed),
      ...Object.fromEntries(
        departments.map(([field]) => [field, cell('text', printedText(field, section, indicator) || undefined)]),
      ),
      ...allotmentCells(indicator, decomposition.allotments[indicator.id]),
      [TABLE_COLUMNS.assigned]: cell('centred', assignedContent(indicator)),
      [TABLE_COLUMNS.answer]: cell('centred', answerFormula(indicator)),
    },
  }));
}

/** Rows of one title, and those of a group where they can be, are kept on one page: a torn cell shows its text once. */
function beginning({ indicators }: Section, index: number): Pick<UnsizedRow, 'begins'> {
  const [above, indicator] = [indicators[index - 1], indicators[index]];
  if (!indicator || indicator.continued) return {};
  const isGroup = above !== undefined && indicator.group !== undefined && !isSameGroup(indicator, above);
  return { begins: isGroup ? 'section' : 'indicator' };
}

const isSameGroup = (one: Indicator, other: Indicator): boolean => one.group === other.group && one.copy === other.copy;

type Allotments = Shared['decomposition']['allotments'];

/** Whom the unit names, in its own words. */
function allotmentCells(indicator: Indicator, allotment: Allotments[string] | undefined): Record<string, CellSpec> {
  const validation = isNamed(indicator) ? OVER_PRINTED : NAMES;
  const named = (content: string | undefined) =>
    cell('entryText', content === '' ? undefined : content, { unlocked: true, validation });
  return {
    [ALLOTMENT_COLUMNS.lead]: named(allotment?.lead),
    [ALLOTMENT_COLUMNS.support]: named(allotment?.support),
  };
}

const asking = (text: string): Validation => ({ ...textValidation(), prompt: message('本单位确定', text) });
const NAMES = asking('多个部门用顿号分隔。');
const OVER_PRINTED = asking('多个部门用顿号分隔；不填即按原文。');
