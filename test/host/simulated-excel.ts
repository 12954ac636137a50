import { exposeWorkbook } from './api/workbook';
import { exposeRange } from './api/range';
import { serviceOf } from './api/services';
import { Workbook } from './model/workbook';
import type { EventEntry } from './model/events';
import type { Sheet } from './model/sheet';
import { inspectSheet, type InspectedSheet } from './inspect';
import { Person } from './person';
import { isSetSupported, NEWEST_API } from './node/office-context';
import { HostError } from './protocol/errors';
import { Faults } from './protocol/faults';
import { processQuery } from './protocol/process-query';
import { DELAY_FOR_CELL_EDIT, type RequestBody } from './protocol/wire';

export type Statistics = {
  requests: number;
  bytesIn: number;
  bytesOut: number;
  actions: number;
  objectPaths: number;
};

export type WorkbookOptions = {
  /** Name of the first sheet. */
  readonly sheet?: string;
  /** The newest ExcelApi, such as '1.14'. */
  readonly api?: string;
};

const NOTHING: Statistics = { requests: 0, bytesIn: 0, bytesOut: 0, actions: 0, objectPaths: 0 };

/** A simulated Excel with one workbook. A transport passes it the requests of the add-in and takes its events. */
export class SimulatedExcel {
  readonly statistics: Statistics = { ...NOTHING };
  /** What somebody does at the screen. */
  readonly person: Person;
  private readonly workbook: Workbook;
  private readonly root;
  private readonly faults = new Faults();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();

  constructor({ sheet, api = NEWEST_API }: WorkbookOptions = {}) {
    this.workbook = new Workbook(sheet, isSetSupported({ ExcelApi: api }, 'ExcelApi', '1.14'));
    this.root = exposeWorkbook(this.workbook);
    this.person = new Person(this.workbook, () => {
      this.settle();
    });
  }

  /** Answers a request, given and returned as the text that travels. */
  async handle(body: string, flags = 0): Promise<string> {
    if (this.person.isEditing && flags & DELAY_FOR_CELL_EDIT) await this.person.editEnds();
    const answer = JSON.stringify(this.answer(body));
    this.statistics.bytesOut += Buffer.byteLength(answer);
    // Events follow the answer, as they do in Excel.
    setTimeout(() => {
      this.settle();
    }, 0);
    return answer;
  }

  /** Calls `listener` with events as they travel; the function returned ends that. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  resetStatistics(): void {
    Object.assign(this.statistics, NOTHING);
  }

  /** The n-th request or action from now fails once, with this code. */
  failOn(at: { readonly request: number } | { readonly action: number }, code = 'GeneralException'): void {
    this.faults.failOn(at, code);
  }

  /** Every request fails, until called without a code. */
  failAlways(code: string | undefined): void {
    this.faults.always = code;
  }

  get sheetNames(): readonly string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  get activeSheet(): string {
    return this.workbook.active.name;
  }

  /** Address of the selected cells, with the sheet. */
  get selection(): string {
    return this.person.selection;
  }

  /** Defined names with their formulas. */
  get names(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.workbook.names].map(({ name, formula }) => [name, formula]));
  }

  get isStructureProtected(): boolean {
    return this.workbook.structureProtection !== undefined;
  }

  /** Settings of the workbook (`context.workbook.settings`). */
  get settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.workbook.settings);
  }

  /** Ranges that the add-in tracks across requests; none should be left when its work is done. */
  get trackedObjects(): number {
    return this.workbook.tracked.size;
  }

  sheet(name: string): InspectedSheet {
    return inspectSheet(this.find(name));
  }

  private find(name: string): Sheet {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new Error(`there is no sheet ${name}, only ${this.sheetNames.join(', ')}`);
    return sheet;
  }

  private answer(text: string) {
    const body = JSON.parse(text) as RequestBody;
    this.statistics.requests++;
    this.statistics.bytesIn += Buffer.byteLength(text);
    this.statistics.actions += body.Actions.length;
    this.statistics.objectPaths += Object.keys(body.ObjectPaths).length;
    const isFailing = this.faults.beginRequest();
    return processQuery(
      {
        root: this.root,
        byReference: (id) => {
          const range = this.workbook.tracked.get(id);
          if (!range || range.sheet.isDeleted) throw new HostError('InvalidReference');
          return exposeRange(range);
        },
        serviceOf,
        beforeAction: () => {
          if (this.person.isEditing) throw new HostError('InvalidOperationInCellEditMode');
          if (isFailing !== undefined) throw new HostError(isFailing);
          this.faults.beginAction();
        },
      },
      body,
    );
  }

  /** Recalculates where somebody waits for it, and tells the events. */
  private settle(): void {
    const { events, calculation, sheets } = this.workbook;
    if (events.hasListeners('calculated')) {
      for (const sheet of calculation.takeRecalculated())
        if (sheets.includes(sheet)) events.raise('calculated', sheet.id, { address: '' });
    }
    const entries = events.take();
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
  }
}
