import { build, type CellRef, type Expression } from '../../formula';
import { type Clause, clausesOf, type TemplateList } from '../../model';
import { isEmpty } from '../../rules';
import { entryCells, STATUS } from '../../scoring';
import type { Contents } from '../contents';
import { listSheetId } from '../ids';
import { hasDuplicates } from './duplicates';
import { listCells } from './list-cells';
import { at } from '../sheet';

/** What is said of a list beside the number that the form states. */
export const LIST_VERDICT = {
  same: '一致',
  different: '与填报数不一致',
  empty: '未填',
  unstated: '填报数未填',
  duplicate: '有重复',
  inWords: '本项填文字，不比较',
  uncompared: '不比较',
} as const;

/** The column of a list's sheet in which captions have their values: the first of the list's own. */
const valueColumn = ({ columns }: TemplateList): string => columns[0]?.id ?? '';

const captionCell = (list: TemplateList, row: string): CellRef => at(listSheetId(list), row, valueColumn(list));
export const listStatedCell = (list: TemplateList): CellRef => captionCell(list, 'stated');
export const listTotalCell = (list: TemplateList): CellRef => captionCell(list, 'total');
export const listVerdictCell = (list: TemplateList): CellRef => captionCell(list, 'verdict');

/** The clause that states the number. */
const clauseOfList = ({ template }: Contents, { of }: TemplateList): Clause | undefined =>
  clausesOf(template).find(({ clause }) => clause.id === of)?.clause;

/** The number that the form states, as a cell. */
function statedCell(contents: Contents, list: TemplateList): Expression {
  const clause = clauseOfList(contents, list);
  const [ref] = clause ? entryCells(clause) : [];
  return ref ? build.ref(ref) : build.expression('');
}

/** The number stated, as it stands in the form; an empty cell is no 0. */
export function statedNumber(contents: Contents, list: TemplateList): Expression {
  const stated = statedCell(contents, list);
  return build.ifError(build.when(isEmpty(stated), '', stated), STATUS.invalid);
}

const rowCount = (contents: Contents, list: TemplateList): Expression =>
  build.countFilled(listCells(contents, list, valueColumn(list)));

/** Whether nothing has been filled in that is compared or counted. */
function isEmptyList(contents: Contents, list: TemplateList): Expression {
  const summed = typeof list.check === 'object' ? [listCells(contents, list, list.check.sum)] : [];
  return build.and(
    build.equal(rowCount(contents, list), 0),
    ...summed.map((cells) => build.equal(build.countFilled(cells), 0)),
  );
}

/** What is compared with it: the sum of a column, or the number of rows. */
export function listTotal(contents: Contents, list: TemplateList): Expression {
  if (typeof list.check !== 'object') return build.ifError(rowCount(contents, list), STATUS.invalid);
  const sum = build.sum(build.cells(listCells(contents, list, list.check.sum)));
  return build.ifError(build.round(sum, PLACES), STATUS.invalid);
}

/** Enough for amounts in 万元, and few enough to free Excel's sum of noise. */
const PLACES = 6;

/** Whether the list agrees with the number stated. Lists that nobody must fill in may be empty. */
export function listVerdict(contents: Contents, list: TemplateList): Expression {
  const stated = statedCell(contents, list);
  const isStated = (total: Expression | number, yes: string, no: string) =>
    build.when(build.isNumber(stated), build.when(build.equal(build.round(stated, PLACES), total), yes, no), no);
  const { same, different, empty, unstated } = LIST_VERDICT;
  const filled =
    list.check === 'none'
      ? build.expression(uncomparedText(contents, list))
      : build.when(isEmpty(stated), unstated, isStated(build.ref(listTotalCell(list)), same, different));
  const compared = build.when(
    isEmptyList(contents, list),
    list.optional ? '' : list.check === 'none' ? empty : isStated(0, same, empty),
    filled,
  );
  const duplicates = hasDuplicates(contents, list);
  const verdict = duplicates ? build.when(duplicates, LIST_VERDICT.duplicate, compared) : compared;
  return build.ifError(verdict, STATUS.invalid);
}

/** Why nothing is compared. */
function uncomparedText(contents: Contents, list: TemplateList): string {
  const rule = clauseOfList(contents, list)?.rule;
  return rule?.kind === 'record' && rule.value === 'text' ? LIST_VERDICT.inWords : LIST_VERDICT.uncompared;
}
