import { appendContact, appendEvidence, locateCells, openWorkbook, type OpenWorkbook } from '../entries';
import { a1, type CellRef } from '../formula';
import { hasErrors, type Issue, issue } from '../issues';
import {
  asScorecard,
  clausesOf,
  type Contact,
  emptySubmission,
  type EvidenceItem,
  indicatorLabel,
  type Submission,
} from '../model';
import { createScorer, type Scorecard } from '../scoring';
import { type CellPlace, type DrawResult, layout, type TakenTabs, type Workspace } from '../sheets';
import { loadTemplate } from '../templates';
import { coalesce } from './coalesce';
import { scoreView } from './score/score-view';

/** What is known of the workbook. */
export type SessionState =
  | { readonly kind: 'opening' }
  /** No template has been loaded into it. */
  | { readonly kind: 'blank' }
  /** It is ours, but not for this program; or it could not be read at all. */
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'open';
      readonly opened: OpenWorkbook;
      readonly scorecard: Scorecard;
      /** Why it could not be read again since. */
      readonly trouble?: readonly Issue[];
    };

/** The steps of loading a template, in their order. */
export type LoadStep = 'template' | 'layout' | 'draw' | 'read';

export type LoadRequest = {
  readonly template: string;
  readonly variant?: string;
  readonly unit: string;
  readonly taken: TakenTabs;
  /** Carries over what is filled in, where the workbook already has the same template. */
  readonly keepEntries: boolean;
};

/**
 * The workbook as the pane knows it. All of it is read from the workbook, nothing is remembered: the pane can be closed
 * and opened again, and the workbook edited without it.
 */
export class Session {
  private state: SessionState = { kind: 'opening' };
  private readonly listeners = new Set<() => void>();
  private scorer: { readonly key: string; readonly score: (submission: Submission) => Scorecard } | undefined;
  private stopWatching: (() => Promise<void>) | undefined;
  private loading: Promise<unknown> = Promise.resolve();
  private isStarted = false;
  private isClosed = false;

  constructor(private readonly workspace: Workspace) {}

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

  /** Loads a template into the workbook; one load after the other. */
  load(request: LoadRequest, onStep: (step: LoadStep) => void): Promise<DrawResult> {
    const loading = this.loading.then(() => this.loadNow(request, onStep));
    this.loading = loading.catch(() => undefined);
    return loading;
  }

  private async loadNow(request: LoadRequest, onStep: (step: LoadStep) => void): Promise<DrawResult> {
    onStep('template');
    const known = await loadTemplate(request.template);
    if (!known) return failed(issue('K014', {}, { template: request.template }));
    const { template, issues } = asScorecard(known, request.variant);
    if (!template) return { kind: 'failed', issues };
    onStep('layout');
    const { id, version } = template;
    const identity = { id, version, ...(request.variant === undefined ? {} : { variant: request.variant }) };
    // Entries may have been made since, unnoticed: what is kept must be what stands there now.
    const now = await this.read('now');
    if (now.kind === 'refused' && isUnread(now.issues)) return { kind: 'failed', issues: now.issues };
    this.update(now);
    const kept = request.keepEntries ? this.filledIn(identity) : undefined;
    // Replacing would lose what the user was told would be kept.
    if (request.keepEntries && request.taken === 'replace' && !kept) return failed(issue('K813', {}));
    const spec = layout(template, { ...(kept ?? emptySubmission(identity, '')), unit: request.unit });
    onStep('draw');
    const result = await this.workspace.draw(spec, request.taken);
    if (result.kind === 'drawn') {
      onStep('read');
      await this.refresh();
    }
    return result;
  }

  /** Brings a cell of the scorecard in sight, wherever it now stands. */
  async jump(ref: CellRef): Promise<readonly Issue[]> {
    const issues = await this.tryJump(ref);
    if (!isMissing(issues)) return issues;
    // Excel does not tell when a sheet is renamed: look where the cell is now, and try once more.
    await this.refresh();
    return this.tryJump(ref);
  }

  /** Brings a cell in sight that an issue names. */
  async jumpTo(place: CellPlace): Promise<readonly Issue[]> {
    const issues = await this.workspace.select(place);
    if (isMissing(issues)) await this.refresh();
    return issues;
  }

  private async tryJump(ref: CellRef): Promise<readonly Issue[]> {
    const place = this.placeOf(ref);
    return place ? this.workspace.select(place) : [issue('K807', {}, { found: this.nameOf(ref) })];
  }

  /** Goes to the next clause that wants an answer: below the active cell, or else the first of all. */
  async jumpToNext(): Promise<{ readonly kind: 'jumped' | 'complete' | 'blank'; readonly issues: readonly Issue[] }> {
    if (this.state.kind !== 'open')
      return { kind: 'blank', issues: this.state.kind === 'refused' ? this.state.issues : [] };
    const { opened, scorecard } = this.state;
    const { open } = scoreView(opened.template, scorecard, 'self');
    const [first] = open;
    if (!first) return { kind: 'complete', issues: [] };
    const places = open.flatMap(({ cell }) => this.placeOf(cell) ?? []);
    const from = await this.workspace.selected();
    const isBelow = (place: CellPlace) => place.sheet === from?.sheet && rowOf(place.cell) > rowOf(from.cell);
    const next = places.find(isBelow) ?? places[0];
    const issues = next ? await this.jumpTo(next) : [issue('K807', {}, { found: first.indicator })];
    return { kind: 'jumped', issues };
  }

  addEvidence(item: EvidenceItem): Promise<readonly Issue[]> {
    return this.append(({ workbook, template }) => appendEvidence(workbook, template, item));
  }

  addContact(contact: Contact): Promise<readonly Issue[]> {
    return this.append(({ workbook, template }) => appendContact(workbook, template, contact));
  }

  private async append(rowFor: (opened: OpenWorkbook) => ReturnType<typeof appendContact>): Promise<readonly Issue[]> {
    // Somebody may have filled the free row meanwhile.
    const state = await this.read('now');
    if (!isBusy(state)) this.update(state);
    if (state.kind === 'refused') return state.issues;
    if (state.kind !== 'open') return [issue('K008', {})];
    const { writes, issues } = rowFor(state.opened);
    if (hasErrors(issues)) return issues;
    const written = await this.workspace.write(writes);
    await this.refresh();
    return [...issues, ...written];
  }

  private async read(editing: 'wait' | 'now'): Promise<SessionState> {
    const { workbook, issues } = await this.workspace.read(editing);
    if (!workbook) return { kind: 'refused', issues };
    const { opened, issues: found } = await openWorkbook(workbook, loadTemplate);
    if (opened) {
      return { kind: 'open', opened, scorecard: this.score(opened) };
    }
    return found.some(({ code }) => code === 'K008') ? { kind: 'blank' } : { kind: 'refused', issues: found };
  }

  /** The formulas of a template are compiled once. */
  private score({ template, submission }: OpenWorkbook): Scorecard {
    const { id, version, variant } = submission.template;
    const key = JSON.stringify([id, version, variant]);
    if (this.scorer?.key !== key) this.scorer = { key, score: createScorer(template) };
    return this.scorer.score(submission);
  }

  private placeOf(ref: CellRef): CellPlace | undefined {
    if (this.state.kind !== 'open') return undefined;
    const address = locateCells(this.state.opened.workbook)(ref);
    return address && { sheet: address.sheet, cell: a1(address) };
  }

  /** A clause as the user knows it. */
  private nameOf({ row }: CellRef): string {
    if (this.state.kind !== 'open') return '';
    const [id] = row.split('@');
    const place = clausesOf(this.state.opened.template).find(({ clause }) => clause.id === id);
    return place ? indicatorLabel(place.indicator) : '';
  }

  /** What is filled in, if it is for the very same template. */
  private filledIn({ id, version, variant }: Submission['template']): Submission | undefined {
    if (this.state.kind !== 'open') return undefined;
    const { submission } = this.state.opened;
    const { template } = submission;
    return template.id === id && template.version === version && template.variant === variant ? submission : undefined;
  }

  /** What is known stays in sight while Excel refuses to tell more. */
  private update(state: SessionState): void {
    const { state: known } = this;
    const keeps = state.kind === 'refused' && isUnread(state.issues) && known.kind === 'open';
    this.state = keeps ? { ...known, trouble: state.issues } : state;
    for (const listener of this.listeners) listener();
  }
}

const has = (issues: readonly Issue[], code: Issue['code']): boolean => issues.some((one) => one.code === code);
/** Whether a cell is being edited, so that nothing could be read. */
const isBusy = (state: SessionState): boolean => state.kind === 'refused' && has(state.issues, 'K802');
/** Whether Excel refused, so that nothing is known of the workbook. */
const isUnread = (issues: readonly Issue[]): boolean => issues.some(({ code }) => code.startsWith('K8'));
const isMissing = (issues: readonly Issue[]): boolean => has(issues, 'K807');

/** The row of an A1 address. */
const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0] ?? 0);

const failed = (one: Issue): DrawResult => ({ kind: 'failed', issues: [one] });
