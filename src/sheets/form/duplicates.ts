import { build, type CellRef, type Expression } from '../../formula';
import type { TemplateList } from '../../model';
import { isEmpty } from '../../rules';
import { nameColumn, STATUS } from '../../scoring';
import type { Contents } from '../contents';
import { listCells } from './list-cells';
import { listRow, listSheetId } from '../ids';
import { at } from '../sheet';

/** The column of a list that says where else a row's name stands; no column that a document names can be called so. */
export const CHECK_COLUMN = '@check';

/** Lists among which a name may stand only once: the list itself first. */
function rivals({ template }: Contents, list: TemplateList): readonly TemplateList[] {
  const others = template.lists.filter(({ id, distinct }) => id !== list.id && distinct === list.distinct);
  return [list, ...others];
}

/** What is said of a name that stands in another list, or twice in its own. */
const finding = (list: TemplateList, rival: TemplateList): string => `重复：${rival === list ? '本清单' : rival.title}`;

/** The longest text that the check of a row may show: rows do not grow with what they compute. */
export const longestFinding = (contents: Contents, list: TemplateList): string =>
  rivals(contents, list)
    .map((rival) => finding(list, rival))
    .reduce((longest, text) => (text.length > longest.length ? text : longest));

const namesOf = (contents: Contents, list: TemplateList): readonly CellRef[] => {
  const column = nameColumn(list);
  return column === undefined ? [] : listCells(contents, list, column);
};

/** 重复：… where a row's name stands in its list twice, or in another one; undefined where it may. */
export function duplicateCheck(contents: Contents, list: TemplateList, row: number): Expression | undefined {
  const column = nameColumn(list);
  if (list.distinct === undefined || column === undefined) return undefined;
  const name = build.ref(at(listSheetId(list), listRow(list, row), column));
  const found = rivals(contents, list).reduceRight<Expression>(
    (otherwise, rival) =>
      build.when(
        build.greater(build.countSame(namesOf(contents, rival), name), rival === list ? 1 : 0),
        finding(list, rival),
        otherwise,
      ),
    build.expression(''),
  );
  // An error value in any of the lists: nothing can be said before it is gone.
  return build.ifError(build.when(isEmpty(name), '', found), STATUS.invalid);
}

/** Whether that is said of any row of a list; undefined where names may stand more than once. */
export function hasDuplicates(contents: Contents, list: TemplateList): Expression | undefined {
  if (list.distinct === undefined || nameColumn(list) === undefined) return undefined;
  const checks = listCells(contents, list, CHECK_COLUMN);
  const counts = rivals(contents, list).map((rival) => build.countSame(checks, finding(list, rival)));
  return build.greater(build.sum(...counts), 0);
}
