import type { CellRef } from '../formula';
import { type Issue, issue } from '../issues';
import type { CellPlace, Workspace } from '../sheets';
import { nameOf, nextPlace, placeOf } from './places';
import { openClauses } from './score/clause-links';
import { has, type SessionState } from './session-state';

export type JumpResult = {
  readonly kind: 'jumped' | 'complete' | 'blank';
  readonly issues: readonly Issue[];
};

/** Leads to cells of the workbook, wherever they now stand. */
export class Jumping {
  constructor(
    private readonly workspace: Pick<Workspace, 'select' | 'selected'>,
    private readonly snapshot: () => SessionState,
    private readonly refresh: () => Promise<void>,
  ) {}

  /** Brings a cell of the scorecard in sight. */
  async to(ref: CellRef): Promise<readonly Issue[]> {
    const issues = await this.try(ref);
    if (!has(issues, 'K807')) return issues;
    // Excel does not tell when a sheet is renamed: look where the cell is now, and try once more.
    await this.refresh();
    return this.try(ref);
  }

  /** Brings a cell in sight that an issue names. */
  async toPlace(place: CellPlace): Promise<readonly Issue[]> {
    const issues = await this.workspace.select(place);
    if (has(issues, 'K807')) await this.refresh();
    return issues;
  }

  /** Goes to the next clause that wants an answer: below the active cell, or else the first of all. */
  async toNext(): Promise<JumpResult> {
    const state = this.snapshot();
    if (state.kind !== 'open') return { kind: 'blank', issues: state.kind === 'refused' ? state.issues : [] };
    const { opened, scorecard } = state;
    const open = openClauses(opened.template, scorecard);
    const [first] = open;
    if (!first) return { kind: 'complete', issues: [] };
    const places = open.flatMap(({ cell }) => placeOf(opened, cell) ?? []);
    const next = nextPlace(places, await this.workspace.selected());
    const issues = next ? await this.toPlace(next) : [issue('K807', {}, { found: first.indicator })];
    return { kind: 'jumped', issues };
  }

  private async try(ref: CellRef): Promise<readonly Issue[]> {
    const state = this.snapshot();
    const opened = state.kind === 'open' ? state.opened : undefined;
    const place = opened && placeOf(opened, ref);
    return place ? this.workspace.select(place) : [issue('K807', {}, { found: opened ? nameOf(opened, ref) : '' })];
  }
}
