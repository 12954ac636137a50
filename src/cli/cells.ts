import { locateCells } from '../entries';
import { a1, type Address, type CellRef } from '../formula';
import { type Clause, clausesOf, scoredSections, type Template, type TemplateList } from '../model';
import {
  bandCell,
  entryCells,
  measureCell,
  parameterCell,
  partCell,
  pointsCell,
  SCORE_SHEET,
  type Side,
  testCell,
  totalCell,
} from '../scoring';
import { hasReview, listRow, listSheetId } from '../sheets';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { withWorkbook } from './open-workbook';

/** kaohe cells: where the entries and points of each clause stand in this very file. */
export function listCells(
  file: string,
  json: boolean,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  return withWorkbook(file, catalogue, console, ({ template, workbook }) => {
    const cells = cellMap(template, locateCells(workbook));
    if (json) console.json(cells);
    else {
      const columns = new Map(template.lists.map((list) => [listSheetId(list), columnWords(list)]));
      for (const [id, addresses] of Object.entries(cells)) {
        console.print(
          `${ROWS[id] ?? id}\t${describeCells(addresses, columns.get(id) ?? wordsOf(template, addresses))}`,
        );
      }
    }
    return 0;
  });
}

/** What stands where: an address, or several for an entry of several cells. */
type Addresses = Readonly<Record<string, string | readonly string[] | undefined>>;
type Locate = ReturnType<typeof locateCells>;
type Row = readonly [string, Addresses];

function cellMap(template: Template, locate: Locate): Readonly<Record<string, Addresses>> {
  const rows: readonly Row[] = [
    ...clausesOf(template).map(({ clause }): Row => [clause.id, clauseCells(clause, hasReview(template), locate)]),
    ...(template.kind === 'scorecard' ? resultCells(template, locate) : []),
    ...template.parameters.map(({ id }): Row => {
      const found = locate(parameterCell(id));
      return [`parameter/${id}`, { sheet: found?.sheet, entry: found && a1(found) }];
    }),
    ...template.lists.map((list): Row => [listSheetId(list), listAreas(list, locate)]),
  ];
  return Object.fromEntries(rows);
}

function clauseCells(clause: Clause, isReviewed: boolean, locate: Locate): Addresses {
  const entries = entryCells(clause);
  const address = (ref: CellRef): string | undefined => addressOf(locate(ref));
  const all = (refs: readonly CellRef[]): string | readonly string[] | undefined => {
    const found = refs.flatMap((ref) => address(ref) ?? []);
    return refs.length === 1 ? found[0] : found;
  };
  return {
    sheet: entries[0] && locate(entries[0])?.sheet,
    entry: all(entries),
    points: address(pointsCell(clause.id)),
    measure: address(measureCell(clause.id)),
    ...(isReviewed
      ? { review: all(entryCells(clause, 'reviewed')), reviewed: address(pointsCell(clause.id, 'reviewed')) }
      : {}),
  };
}

function resultCells(template: Template, locate: Locate): readonly Row[] {
  const both = (ref: (side: Side) => CellRef): Addresses => ({
    sheet: locate(ref('self'))?.sheet ?? SCORE_SHEET,
    self: addressOf(locate(ref('self'))),
    reviewed: addressOf(locate(ref('reviewed'))),
  });
  return [
    ['total', both(totalCell)],
    ['band', both(bandCell)],
    ...scoredSections(template).map(({ id }): Row => [id, both((side) => pointsCell(id, side))]),
    ...template.parts.map(({ id }): Row => [`part/${id}`, both((side) => partCell(id, side))]),
    ...template.tests.map(({ id }): Row => [`test/${id}`, both((side) => testCell(id, side))]),
  ];
}

/** The area of each column of a form's list: B5:B24. */
function listAreas(list: TemplateList, locate: Locate): Addresses {
  const cell = (row: number, column: string) => locate({ sheet: listSheetId(list), row: listRow(list, row), column });
  let rows = 0;
  while (cell(rows + 1, list.columns[0]?.id ?? '')) rows += 1;
  const area = (column: string) => [cell(1, column), cell(rows, column)].flatMap((found) => addressOf(found) ?? []);
  return {
    ...Object.fromEntries(list.columns.map(({ id }) => [id, area(id).join(':')])),
    sheet: cell(1, list.columns[0]?.id ?? '')?.sheet,
  };
}

const addressOf = (found: Address | undefined): string | undefined => found && a1(found);

/** Rows that are no clause's. */
const ROWS: Readonly<Record<string, string>> = { total: '总分', band: '等次' };

const columnWords = ({ columns }: TemplateList): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map(({ id, header }) => [id, header]));

/** What the addresses are of; the columns of a list are called as the template names them. */
const wordsOf = ({ kind }: Template, addresses: Addresses): Readonly<Record<string, string>> =>
  'self' in addresses
    ? { self: '自评', reviewed: '核定' }
    : {
        entry: '填报',
        points: kind === 'scorecard' ? '得分' : '结果',
        measure: '计算值',
        review: '核定',
        reviewed: '核定得分',
      };

const describeCells = ({ sheet, ...addresses }: Addresses, words: Readonly<Record<string, string>>): string =>
  [
    String(sheet),
    ...Object.entries(addresses).flatMap(([name, address]) =>
      address === undefined || address.length === 0
        ? []
        : [`${words[name] ?? name} ${typeof address === 'string' ? address : address.join('、')}`],
    ),
  ].join('\t');
