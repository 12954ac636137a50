import { allocate, type Merge, REASONS } from '../../decomposition';
import { type Indicator, indicatorLabel } from '../../model';
import type { Contents } from '../contents';
import { across, cell } from '../sheet';
import type { UnsizedRow } from '../text-fit';
import type { Validation } from '../spec';
import { message } from '../validations';
import { MERGE_CHOICES, mergeRow, MERGES_HEADING } from './keys';
import type { Shared } from './shared';

/** A spelling and the name that it counts as, or would count as. */
type Pair = Pick<Merge, 'from' | 'to'> & {
  readonly reasons: readonly Merge['reason'][];
  readonly where: readonly string[];
  readonly isApart: boolean;
};

/** So many indicators are named; the rest are only counted. */
const NAMED = 3;

/**
 * The rows below the departments: the spellings that count as a name that is spelt otherwise, each to be undone.
 * @param columns how many there are from the one on where indicators are named
 */
export function mergeRows(contents: Contents, shared: Shared, columns: number, width: number): UnsizedRow[] {
  const { template } = contents;
  const pairs = pairsOf(contents, shared);
  const indicators = new Map(
    template.sections.flatMap((section) => section.indicators.map((one) => [one.id, one] as const)),
  );
  const heading = pairs.length > 0 ? '名称归并' : '名称归并：没有归并的名称。';
  return [
    {
      key: MERGES_HEADING,
      begins: 'section',
      height: 30,
      cells: { number: cell('heading', heading, across(width)) },
    },
    ...(pairs.length > 0 ? [headRow(columns)] : []),
    ...pairs.map((pair, i): UnsizedRow => ({
      key: mergeRow(i + 1),
      cells: {
        number: cell('centred', i + 1),
        name: cell('text', pair.from),
        kind: choiceCell(pair),
        aliases: cell('text', pair.to),
        members: cell('text', reasonText(pair)),
        lead: cell('text', placesText(pair, indicators), across(columns)),
      },
    })),
  ];
}

const headRow = (columns: number): UnsizedRow => ({
  key: `${MERGES_HEADING}/header`,
  height: 24,
  cells: {
    number: cell('header', '序号'),
    name: cell('header', '写法'),
    kind: cell('header', '处理'),
    aliases: cell('header', '计入的名称'),
    members: cell('header', '理由'),
    lead: cell('header', '出现在', across(columns)),
  },
});

/** The merges, one row for each spelling and name; those that are undone stay in their places. */
function pairsOf({ template, submission }: Contents, { decomposition, allocation }: Shared): readonly Pair[] {
  const { decisions } = decomposition;
  const apart = decisions.apart ?? [];
  const { merges } =
    apart.length === 0
      ? allocation
      : allocate(template, { ...decomposition, decisions: { ...decisions, apart: [] } }, submission.unit);
  const pairs = new Map<string, Pair>();
  for (const { from, to, reason, where } of merges) {
    const key = keyOf({ from, to });
    const found = pairs.get(key) ?? { from, to, reasons: [], where: [], isApart: false };
    pairs.set(key, {
      ...found,
      reasons: [...found.reasons, reason],
      where: [...new Set([...found.where, ...where])],
    });
  }
  for (const { from, to } of apart) {
    const key = keyOf({ from, to });
    pairs.set(key, { ...(pairs.get(key) ?? { from, to, reasons: [], where: [] }), isApart: true });
  }
  return [...pairs.values()];
}

const keyOf = ({ from, to }: Pick<Merge, 'from' | 'to'>): string => JSON.stringify([from.trim(), to.trim()]);

/** A name that is only repeated has nothing to be told apart from; an alias is undone where it is given. */
const canBeUndone = ({ from, to, reasons, isApart }: Pair): boolean =>
  isApart || (from !== to && reasons.some((reason) => reason !== 'repeated' && reason !== 'alias'));

const CHOICE: Validation = {
  rule: { kind: 'list', options: [MERGE_CHOICES.merged, MERGE_CHOICES.apart] },
  prompt: message('处理', '不是同一个部门的，请选“分开”；重新生成后按两个部门统计。'),
  error: message('处理有误', '请从下拉列表中选择。'),
};

function choiceCell(pair: Pair) {
  const choice = pair.isApart ? MERGE_CHOICES.apart : MERGE_CHOICES.merged;
  return canBeUndone(pair) ? cell('entry', choice, { unlocked: true, validation: CHOICE }) : cell('centred', choice);
}

const reasonText = ({ reasons }: Pair): string => reasons.map((reason) => REASONS[reason]).join('；') || '本单位确定';

function placesText({ where }: Pair, indicators: ReadonlyMap<string, Indicator>): string {
  const labels = where.slice(0, NAMED).map((id) => {
    const indicator = indicators.get(id);
    return indicator ? indicatorLabel(indicator) || id : id;
  });
  const text = labels.join('；');
  return where.length > NAMED ? `${text}等${where.length}项` : text;
}
