import { exposeWebPart } from './api/new-workbooks';
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
  /** Bytes of the longest request. */
  longest: number;
  bytesOut: number;
  actions: number;
  objectPaths: number;
};

export type WorkbookOptions = {
  /** Name of the first sheet. */
  readonly sheet?: string;
  /** The newest ExcelApi, such as '1.14'. */
  readonly api?: string;
  /** Longer requests are refused, bytes: Excel on the web takes 5 MB, on the desktop there is no such limit. */
  readonly longestRequest?: number;
};

/** What requests name that are meant for Excel on the web itself, not for the workbook. */
const WEB_PARTITION = 'WacPartition';

const NOTHING: Statistics = { requests: 0, bytesIn: 0, longest: 0, bytesOut: 0, actions: 0, objectPaths: 0 };

/** A simulated Excel with one workbook. A transport passes it the requests of the add-in and takes its events. */
export class SimulatedExcel {
  readonly statistics: Statistics = { ...NOTHING };
  /** What somebody does at the screen. */
  readonly person: Person;
  private readonly workbook: Workbook;
  private readonly root;
  private readonly webPart;
  private readonly longestRequest;
  private readonly faults = new Faults();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();

  constructor({ sheet, api = NEWEST_API, longestRequest = Infinity }: WorkbookOptions = {}) {
    this.workbook = new Workbook(sheet, isSetSupported({ ExcelApi: api }, 'ExcelApi', '1.14'));
    this.root = exposeWorkbook(this.workbook);
    this.webPart = exposeWebPart(this.workbook);
    this.longestRequest = longestRequest;
    this.person = new Person(this.workbook, () => {
      this.settle();
    });
  }

  /** Answers a request, given and returned as the text that travels. */
  async handle(body: string, flags = 0, partition = ''): Promise<string> {
    if (this.person.isEditing && flags & DELAY_FOR_CELL_EDIT) await this.person.editEnds();
    const answer = JSON.stringify(this.answer(body, partition));
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

  /** Workbooks that were opened beside this one, as files; of an empty one there is none. */
  get openedWorkbooks(): readonly (Uint8Array | undefined)[] {
    return this.workbook.newWorkbooks.opened.map(({ file }) => file);
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

  private answer(text: string, partition: string) {
    const body = JSON.parse(text) as RequestBody;
    this.statistics.requests++;
    const length = Buffer.byteLength(text);
    this.statistics.bytesIn += length;
    this.statistics.longest = Math.max(this.statistics.longest, length);
    this.statistics.actions += body.Actions.length;
    this.statistics.objectPaths += Object.keys(body.ObjectPaths).length;
    const isFailing =
      this.faults.beginRequest() ?? (length > this.longestRequest ? 'RequestPayloadSizeLimitExceeded' : undefined);
    return processQuery(
      {
        root: partition === WEB_PARTITION ? this.webPart : this.root,
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
