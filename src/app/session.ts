import { appendContact, appendEvidence, type OpenWorkbook } from '../entries';
import type { CellRef } from '../formula';
import { hasErrors, type Issue, issue } from '../issues';
import type { Contact, EvidenceItem, Submission } from '../model';
import type { CellPlace, DrawResult, Workspace } from '../sheets';
import { coalesce } from './coalesce';
import { Decomposing } from './decomposing';
import { Jumping, type JumpResult } from './jumping';
import { firstFreeRow } from './lists/free-rows';
import { sheetsFor } from './loading';
import { redraw, type RedrawOptions } from './redraw';
import { has, isBusy, isUnread, type LoadRequest, type LoadStep, type SessionState } from './session-state';
import { workbookReader } from './workbook-reader';

export type SessionOptions = {
  /** Makes room in a list that is full by laying the workbook out anew: where nobody can put in rows by hand. */
  readonly growsLists?: boolean;
};

/**
 * The workbook as the pane knows it. All of it is read from the workbook, nothing is remembered: the pane can be closed
 * and opened again, the workbook edited without it or exchanged for another.
 */
export class Session {
  private state: SessionState = { kind: 'opening' };
  private readonly listeners = new Set<() => void>();
  private readonly read: ReturnType<typeof workbookReader>;
  private readonly jumping: Jumping;
  /** Sharing the work out among departments. */
  readonly departments: Decomposing;
  private stopWatching: (() => Promise<void>) | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private isStarted = false;
  private isClosed = false;

  constructor(
    private readonly workspace: Workspace,
    private readonly options: SessionOptions = {},
  ) {
    this.read = workbookReader(workspace);
    this.jumping = new Jumping(workspace, this.snapshot, this.refresh);
    this.departments = new Decomposing(workspace, {
      withOpen: (work) => this.withOpen(work),
      redraw: (opened, submission, onStep) => this.redraw(opened, submission, { onStep }),
      refresh: this.refresh,
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SessionState => this.state;

  /** Reads the workbook and follows its changes until `close`. */
  async start(): Promise<void> {
    // Where a cell is being edited the user is told so; the reading goes on when that ends.
    this.update(await this.read('now'));
    this.isStarted = true;
    await this.refresh();
  }

  private async follow(): Promise<void> {
    const stop = await this.workspace.watch(() => void this.refresh());
    if (this.isClosed) await stop?.();
    else this.stopWatching = stop;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.stopWatching?.();
  }

  /** Reads the workbook again; calls during a reading are answered by one more. */
  readonly refresh = coalesce(async (): Promise<void> => {
    // Where the watching could not begin, each reading tries again; what changed before it began is read now.
    if (this.isStarted && !this.stopWatching && !this.isClosed) await this.follow();
    this.update(await this.read('wait'));
  });

  /** Loads a template into the workbook. */
  load(request: LoadRequest, onStep: (step: LoadStep) => void): Promise<DrawResult> {
    return this.inTurn(() => this.loadNow(request, onStep));
  }

  private async loadNow(request: LoadRequest, onStep: (step: LoadStep) => void): Promise<DrawResult> {
    const readNow = async (): Promise<SessionState> => {
      const state = await this.read('now');
      if (!(state.kind === 'refused' && isUnread(state.issues))) this.update(state);
      return state;
    };
    const { spec, issues } = await sheetsFor(request, readNow, onStep);
    if (!spec) return { kind: 'failed', issues };
    onStep('draw');
    const result = await this.workspace.draw(spec, request.taken);
    if (result.kind === 'drawn') {
      onStep('read');
      await this.refresh();
    }
    return result;
  }

  /** Brings a cell of the scorecard in sight, wherever it now stands. */
  jump(ref: CellRef): Promise<readonly Issue[]> {
    return this.jumping.to(ref);
  }

  /** Brings a cell in sight that an issue names. */
  jumpTo(place: CellPlace): Promise<readonly Issue[]> {
    return this.jumping.toPlace(place);
  }

  /** Goes to the next clause that wants an answer. */
  jumpToNext(): Promise<JumpResult> {
    return this.jumping.toNext();
  }

  addEvidence(item: EvidenceItem): Promise<readonly Issue[]> {
    return this.append(
      ({ workbook, template }) => appendEvidence(workbook, template, item),
      (submission) => ({ ...submission, evidence: [...submission.evidence, item] }),
    );
  }

  addContact(contact: Contact): Promise<readonly Issue[]> {
    return this.append(
      ({ workbook, template }) => appendContact(workbook, template, contact),
      (submission) => ({ ...submission, contacts: [...submission.contacts, contact] }),
    );
  }

  /**
   * Adds free rows to a list and goes to the first of them.
   * @param sheet the id of the list's sheet
   */
  addRows(sheet: string, count: number): Promise<readonly Issue[]> {
    return this.withOpen(async (opened) => {
      const issues = await this.redraw(opened, opened.submission, { more: { [sheet]: count } });
      const first = firstFreeRow(opened, sheet);
      return hasErrors(issues) || !first ? issues : [...issues, ...(await this.jump(first))];
    });
  }

  /** Writes into a free row; where there is none, room is made for it if that is wanted. */
  private append(
    rowFor: (opened: OpenWorkbook) => ReturnType<typeof appendContact>,
    added: (submission: Submission) => Submission,
  ): Promise<readonly Issue[]> {
    return this.withOpen(async (opened) => {
      const { writes, issues } = rowFor(opened);
      if (this.options.growsLists && has(issues, 'K810')) return this.redraw(opened, added(opened.submission));
      if (hasErrors(issues)) return issues;
      const written = await this.workspace.write(writes);
      await this.refresh();
      return [...issues, ...written];
    });
  }

  private async redraw(
    opened: OpenWorkbook,
    submission: Submission,
    options: RedrawOptions = {},
  ): Promise<readonly Issue[]> {
    const issues = await redraw(this.workspace, opened, submission, options);
    options.onStep?.('read');
    await this.refresh();
    return issues;
  }

  /** Does something with the workbook as it stands now: it may have changed unnoticed. */
  private withOpen(work: (opened: OpenWorkbook) => Promise<readonly Issue[]>): Promise<readonly Issue[]> {
    return this.inTurn(async () => {
      const state = await this.read('now');
      if (!isBusy(state)) this.update(state);
      if (state.kind === 'refused') return state.issues;
      return state.kind === 'open' ? work(state.opened) : [issue('K008', {})];
    });
  }

  /** What changes the workbook is done one after the other. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** What is known stays in sight while Excel refuses to tell more. */
  private update(state: SessionState): void {
    const { state: known } = this;
    const keeps = state.kind === 'refused' && isUnread(state.issues) && known.kind === 'open';
    this.state = keeps ? { ...known, trouble: state.issues } : state;
    for (const listener of this.listeners) listener();
  }
}
