import { type Area, cellArea, contains, isSingleCell, printArea, quoteSheet } from '../grid/area';
import { CellStore } from './cell-store';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import { PageSetup } from './page-setup';
import { Properties } from './properties';
import type { SheetProtection } from './protection';
import type { Workbook } from './workbook';

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  isDeleted = false;
  selection: Area = cellArea(0, 0);
  merged: Area[] = [];
  frozen = { rows: 0, columns: 0 };
  /** From the heads to the last row of what can be filtered. */
  filtered: Area | undefined;
  protection: SheetProtection | undefined;
  /** In order of priority. */
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** Rows and columns before which a new page begins. */
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  readonly page = new PageSetup();
  readonly cells = new CellStore();
  readonly properties = new Properties();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  /** The merged area that a cell lies in. */
  mergedAt(row: number, column: number): Area | undefined {
    return this.merged.find((area) => contains(area, row, column));
  }

  /** Covered by its merged neighbour: it has no content of its own. */
  isCovered(row: number, column: number): boolean {
    const area = this.mergedAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }
}

/** Cells of a sheet that somebody speaks of: an add-in's range, a chart's source. */
export class SheetRange {
  /** Set while the add-in tracks the range across requests. */
  referenceId: string | undefined;

  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {}

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${printArea(this.area)}`;
  }

  /** "=评分表!$A$1:$B$2". */
  get reference(): string {
    return `=${quoteSheet(this.sheet.name)}!${printArea(this.area, true)}`;
  }

  get isCell(): boolean {
    return isSingleCell(this.area);
  }
}
