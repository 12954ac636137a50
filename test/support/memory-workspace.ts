import { a1, type CellRef, type CellValue } from '../../src/formula';
import { Book } from '../../src/hosts/html/book';
import { Cursor } from '../../src/hosts/html/cursor';
import { htmlWorkspace } from '../../src/hosts/html/workspace';
import { readXlsx } from '../../src/hosts/xlsx';
import type { Issue } from '../../src/issues';
import {
  type CellPlace,
  type CellWrite,
  type DrawResult,
  locator,
  type TakenTabs,
  type WorkbookCells,
  type WorkbookSpec,
  type Workspace,
} from '../../src/sheets';
import { atOnce } from './at-once';

type Operation = 'read' | 'draw' | 'write' | 'select' | 'watch' | 'readFile' | 'handOver';

/** What the next call of an operation shall meet: issues that it returns, or an error that it throws. */
type Fault = readonly Issue[] | Error;

/** The browser edition's workbook without a page, beside sheets of the user's own; faults can be set up. */
export class MemoryWorkspace implements Workspace {
  /** Cells that were brought in sight, the latest last. */
  readonly visited: CellPlace[] = [];
  /** Workbooks that were handed over, the latest last. */
  readonly handed: { readonly name: string; readonly spec: WorkbookSpec }[] = [];
  /** How often the workbook was read. */
  reads = 0;
  /** Waited for before each operation, so that a test can look at what is shown meanwhile. */
  gate: Promise<void> = Promise.resolve();
  /** Where the next read finds something that is no workbook of ours. */
  foreign: WorkbookCells | undefined;

  private readonly book = new Book();
  private readonly host = htmlWorkspace(this.book, new Cursor(), {
    onKeep: (spec) => {
      this.book.open(spec, []);
      return Promise.resolve([]);
    },
    afterPaint: atOnce,
  });
  private readonly faults = new Map<Operation, Fault>();
  private readonly listeners = new Set<() => void>();

  constructor(
    spec?: WorkbookSpec,
    /** Sheets of the user's own. */
    private readonly others: readonly string[] = [],
  ) {
    this.book.open(spec, []);
  }

  failNext(operation: Operation, fault: Fault): void {
    this.faults.set(operation, fault);
  }

  /** Enters a value as a user would, in a cell known by its keys. */
  type(ref: CellRef, value: CellValue): void {
    this.book.enter([{ ref, value }]);
    this.tell();
  }

  place(ref: CellRef): CellPlace {
    if (!this.book.spec) throw new Error('nothing is drawn');
    const address = locator(this.book.spec)(ref);
    return { sheet: address.sheet, cell: a1(address) };
  }

  /** What a cell shows. */
  valueAt(ref: CellRef): CellValue {
    return this.book.live.value(ref);
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
    const others = this.others.filter((name) => spec.sheets.some((sheet) => sheet.name === name));
    if (taken === 'ask' && others.length > 0) {
      return { kind: 'taken', ours: this.book.sheets.map(({ name }) => name), others };
    }
    return this.host.draw(spec, taken);
  };

  readonly write = async (cells: readonly CellWrite[]): Promise<readonly Issue[]> =>
    (await this.meet('write')) ?? this.host.write(cells);

  readonly select = async (place: CellPlace): Promise<readonly Issue[]> => {
    const issues = (await this.meet('select')) ?? (await this.host.select(place));
    if (issues.length === 0) this.visited.push(place);
    return issues;
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

  readonly readFile: Workspace['readFile'] = async (bytes, name) => {
    const issues = await this.meet('readFile');
    return issues ? { issues } : readXlsx(bytes, name);
  };

  readonly handOver: Workspace['handOver'] = async (files) => {
    const issues = await this.meet('handOver');
    if (!issues) this.handed.push(...files);
    return issues ?? [];
  };

  private async meet(operation: Operation): Promise<readonly Issue[] | undefined> {
    await this.gate;
    const fault = this.faults.get(operation);
    this.faults.delete(operation);
    if (fault instanceof Error) throw fault;
    return fault;
  }

  private cells(): WorkbookCells {
    const own = this.others.map((name) => ({ name, visibility: 'visible' as const, rows: new Map() }));
    const { sheets, date1904 } = this.book.read();
    return { sheets: [...own, ...sheets], date1904 };
  }
}
