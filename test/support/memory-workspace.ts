import { a1, type CellRef, type CellValue, print } from '../../src/formula';
import { type Issue, issue } from '../../src/issues';
import {
  calculate,
  type CellContent,
  type CellPlace,
  type CellWrite,
  type DrawResult,
  locator,
  type TakenTabs,
  type WorkbookCells,
  type WorkbookSpec,
  type Workspace,
} from '../../src/sheets';

type Operation = 'read' | 'draw' | 'write' | 'select' | 'watch';

/** What the next call of an operation shall meet: issues that it returns, or an error that it throws. */
type Fault = readonly Issue[] | Error;

/** A workbook in memory that behaves as Excel's would: formulas are computed, changes are told, faults can be set up. */
export class MemoryWorkspace implements Workspace {
  /** Cells that were brought in sight, the latest last. */
  readonly visited: CellPlace[] = [];
  /** How often the workbook was read. */
  reads = 0;
  /** Waited for before each operation, so that a test can look at what is shown meanwhile. */
  gate: Promise<void> = Promise.resolve();
  /** Where the next read finds something that is no workbook of ours. */
  foreign: WorkbookCells | undefined;

  private readonly faults = new Map<Operation, Fault>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private spec?: WorkbookSpec,
    /** Sheets of the user's own. */
    private readonly others: readonly string[] = [],
  ) {}

  failNext(operation: Operation, fault: Fault): void {
    this.faults.set(operation, fault);
  }

  /** Enters a value as a user would, in a cell known by its keys. */
  type(ref: CellRef, value: CellValue): void {
    this.enter(this.place(ref), value);
    this.tell();
  }

  place(ref: CellRef): CellPlace {
    if (!this.spec) throw new Error('nothing is drawn');
    const address = locator(this.spec)(ref);
    return { sheet: address.sheet, cell: a1(address) };
  }

  /** What a cell shows. */
  valueAt(ref: CellRef): CellValue {
    const { sheet, row, column } = this.spec ? locator(this.spec)(ref) : { sheet: '', row: 0, column: 0 };
    return (
      this.cells()
        .sheets.find(({ name }) => name === sheet)
        ?.rows.get(row)
        ?.get(column)?.value ?? null
    );
  }

  get watchers(): number {
    return this.listeners.size;
  }

  /** As Excel does when something changes. */
  tell(): void {
    for (const listener of this.listeners) listener();
  }

  readonly read = async (): Promise<{ workbook?: WorkbookCells; issues: readonly Issue[] }> => {
    this.reads += 1;
    const issues = await this.meet('read');
    return issues ? { issues } : { workbook: this.foreign ?? this.cells(), issues: [] };
  };

  readonly draw = async (spec: WorkbookSpec, taken: TakenTabs): Promise<DrawResult> => {
    const issues = await this.meet('draw');
    if (issues) return { kind: 'failed', issues };
    const ours = this.spec?.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name) ?? [];
    const others = this.others.filter((name) => spec.sheets.some((sheet) => sheet.name === name));
    if (taken === 'ask' && ours.length + others.length > 0) return { kind: 'taken', ours, others };
    this.spec = spec;
    return { kind: 'drawn', issues: [] };
  };

  readonly write = async (cells: readonly CellWrite[]): Promise<readonly Issue[]> => {
    const issues = await this.meet('write');
    if (issues) return issues;
    for (const { value, ...place } of cells) this.enter(place, value);
    return [];
  };

  readonly select = async (place: CellPlace): Promise<readonly Issue[]> => {
    const issues = await this.meet('select');
    if (issues) return issues;
    const known = this.spec?.sheets.some(({ name }) => name === place.sheet) ?? false;
    if (!known) return [issue('K807', {}, { found: `${place.sheet}!${place.cell}` })];
    this.visited.push(place);
    return [];
  };

  readonly selected = (): Promise<CellPlace | undefined> => Promise.resolve(this.visited.at(-1));

  readonly watch = async (outdated: () => void): Promise<() => Promise<void>> => {
    await this.meet('watch');
    this.listeners.add(outdated);
    return () => {
      this.listeners.delete(outdated);
      return Promise.resolve();
    };
  };

  private async meet(operation: Operation): Promise<readonly Issue[] | undefined> {
    await this.gate;
    const fault = this.faults.get(operation);
    this.faults.delete(operation);
    if (fault instanceof Error) throw fault;
    return fault;
  }

  private enter({ sheet, cell }: CellPlace, value: CellValue): void {
    if (!this.spec) throw new Error('nothing is drawn');
    const sheets = this.spec.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const rows = one.rows.map((row, r) => {
        const column = one.columns.find((_, c) => a1({ row: r + 1, column: c + 1 }) === cell);
        const old = column && row.cells[column.key];
        if (!column || !old) return row;
        if (!old.unlocked) throw new Error(`${cell} is locked`);
        const entered = { ...old, content: { kind: 'value' as const, value } };
        return { ...row, cells: { ...row.cells, [column.key]: entered } };
      });
      return { ...one, rows };
    });
    this.spec = { ...this.spec, sheets };
  }

  private cells(): WorkbookCells {
    const own = this.others.map((name) => ({ name, visibility: 'visible' as const, rows: new Map() }));
    return { sheets: [...own, ...(this.spec ? cellsOf(this.spec) : [])], date1904: false };
  }
}

/** The cells of a workbook as a host would read them, with computed values. */
function cellsOf(spec: WorkbookSpec): WorkbookCells['sheets'] {
  const compute = calculate(spec);
  const locate = locator(spec);
  return spec.sheets.map((sheet) => {
    const rows = sheet.rows.map((row, r): [number, Map<number, CellContent>] => {
      const cells = sheet.columns.flatMap(({ key }, c): [number, CellContent][] => {
        const content = row.cells[key]?.content;
        if (!content) return [];
        if (content.kind === 'value') return content.value === null ? [] : [[c + 1, { value: content.value }]];
        const formula = print(content.expression, { locate, sheet: sheet.name });
        return [[c + 1, { value: compute(content.expression), formula }]];
      });
      return [r + 1, new Map(cells)];
    });
    return { name: sheet.name, visibility: sheet.visibility, rows: new Map(rows) };
  });
}
