import { locateCells } from '../entries';
import { a1, type CellRef } from '../formula';
import { clausesOf, type Template } from '../model';
import { bandCell, entryCells, pointsCell, SCORE_SHEET, type Side, totalCell } from '../scoring';
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
    else for (const [id, addresses] of Object.entries(cells)) console.print(`${id}\t${describeCells(addresses)}`);
    return 0;
  });
}

type Addresses = Readonly<Record<string, string | readonly string[] | undefined>>;
type Locate = ReturnType<typeof locateCells>;

function cellMap(template: Template, locate: Locate): Readonly<Record<string, Addresses>> {
  const address = (ref: CellRef): string | undefined => {
    const found = locate(ref);
    return found && a1(found);
  };
  const sheet = locate(totalCell('self'))?.sheet ?? SCORE_SHEET;
  const both = (ref: (side: Side) => CellRef): Addresses => ({
    sheet,
    self: address(ref('self')),
    reviewed: address(ref('reviewed')),
  });
  const all = (refs: readonly CellRef[]): string | readonly string[] | undefined => {
    const found = refs.flatMap((ref) => address(ref) ?? []);
    return refs.length === 1 ? found[0] : found;
  };
  return Object.fromEntries([
    ...clausesOf(template).map(({ clause }): [string, Addresses] => [
      clause.id,
      {
        sheet,
        entry: all(entryCells(clause)),
        points: address(pointsCell(clause.id)),
        review: all(entryCells(clause, 'reviewed')),
        reviewed: address(pointsCell(clause.id, 'reviewed')),
      },
    ]),
    ['total', both(totalCell)],
    ['band', both(bandCell)],
    ...template.sections.map(({ id }): [string, Addresses] => [id, both((side) => pointsCell(id, side))]),
  ]);
}

const describeCells = ({ sheet, ...addresses }: Addresses): string =>
  `${String(sheet)}\t${Object.entries(addresses)
    .map(([name, address]) => `${name} ${Array.isArray(address) ? address.join(',') : String(address)}`)
    .join('\t')}`;
