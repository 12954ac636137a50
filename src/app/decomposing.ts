import { decompose, type DecomposeRequest, mergeInto, openDepartments, type OpenWorkbook, returnsIn } from '../entries';
import type { MergeOptions, Returned } from '../decomposition';
import { hasErrors, type Issue, issue } from '../issues';
import type { Allotment, Submission } from '../model';
import {
  allotmentCell,
  DECOMPOSITION_SHEET,
  departmentFileNames,
  layoutDepartments,
  REGISTER_SHEET,
  SHEET_NAMES,
  type Workspace,
} from '../sheets';
import { membersCell } from './departments/register-rows';
import { placeOf } from './places';
import type { LoadStep } from './session-state';

/** What a session does for it. */
export type DecomposingHost = {
  /** Does something with the workbook as it stands now. */
  readonly withOpen: (work: (opened: OpenWorkbook) => Promise<readonly Issue[]>) => Promise<readonly Issue[]>;
  /** Lays the workbook out anew with what is to stand in it: all of it, or nothing is done. */
  readonly redraw: (
    opened: OpenWorkbook,
    submission: Submission,
    onStep: (step: LoadStep) => void,
  ) => Promise<readonly Issue[]>;
  readonly refresh: () => Promise<void>;
};

/** Where what departments have entered comes from: files that they sent back, or their sheets in the workbook. */
export type ReturnSource =
  { readonly kind: 'files'; readonly returned: readonly Returned[] } | { readonly kind: 'sheets' };

export type Choices = NonNullable<MergeOptions['choices']>;

const unwatched = (): void => undefined;

/** Shares the work of the open workbook out among departments, and takes in what comes back. */
export class Decomposing {
  constructor(
    private readonly workspace: Pick<Workspace, 'write' | 'readFile' | 'handOver'>,
    private readonly host: DecomposingHost,
  ) {}

  /** Draws the sheets by which the work is shared out; what is filled in stays. */
  decompose(request: DecomposeRequest, onStep: (step: LoadStep) => void): Promise<readonly Issue[]> {
    return this.host.withOpen(async (opened) => {
      const { submission, issues } = decompose(opened.template, opened.submission, request);
      if (hasErrors(issues)) return issues;
      const drawn = await this.host.redraw(opened, submission, onStep);
      return hasErrors(drawn) ? drawn : [...drawn, ...issues];
    });
  }

  /** Says who has a part in an indicator, in its row of 指标分解表; with nothing, it is as the document has it. */
  allot(indicatorId: string, { lead = '', support = '' }: Allotment): Promise<readonly Issue[]> {
    return this.write(DECOMPOSITION_SHEET, (opened) => {
      const cells = [
        [placeOf(opened, allotmentCell(indicatorId, 'lead')), lead],
        [placeOf(opened, allotmentCell(indicatorId, 'support')), support],
      ] as const;
      return cells.flatMap(([place, text]) => (place ? [{ ...place, value: text === '' ? null : text }] : []));
    });
  }

  /** Says who belongs to a group, in its row of 部门名录: names with 、 between them. */
  setMembers(group: string, members: string): Promise<readonly Issue[]> {
    return this.write(REGISTER_SHEET, (opened) => {
      const ref = membersCell(opened, group);
      const place = ref && placeOf(opened, ref);
      return place ? [{ ...place, value: members === '' ? null : members }] : [];
    });
  }

  /** Reads workbooks that departments have sent back; nothing is taken in yet. A bad one does not keep the others away. */
  async readReturns(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ): Promise<{ readonly returned: readonly Returned[]; readonly issues: readonly Issue[] }> {
    const returned: Returned[] = [];
    const issues = await this.host.withOpen(async (opened) => {
      const found: Issue[] = [];
      for (const { name, bytes } of files) {
        const file = await this.workspace.readFile(bytes, name);
        found.push(...file.issues);
        if (!file.workbook) continue;
        const departments = openDepartments(file.workbook, opened, { file: name });
        found.push(...departments.issues);
        returned.push(...departments.returned);
      }
      return found;
    });
    return { returned, issues };
  }

  /** Takes in what departments have entered, as far as it is undisputed or the user has chosen. */
  accept(source: ReturnSource, choices: Choices): Promise<readonly Issue[]> {
    return this.host.withOpen((opened) => {
      const { submission } = mergeInto(opened, returnedFrom(source, opened), { choices });
      return this.host.redraw(opened, submission, unwatched);
    });
  }

  /** Gives the user a workbook for each of some departments, to be sent to them. */
  handOver(departments: readonly string[]): Promise<readonly Issue[]> {
    return this.host.withOpen(({ template, submission }) => {
      const layout = layoutDepartments(template, submission);
      const files = [...departmentFileNames(departments)].map(([department, name]) => ({
        name,
        spec: layout(department),
      }));
      return this.workspace.handOver(files);
    });
  }

  /** Writes into a sheet of the decomposition; it has to be there. */
  private write(
    sheet: typeof DECOMPOSITION_SHEET | typeof REGISTER_SHEET,
    cellsIn: (opened: OpenWorkbook) => Parameters<Workspace['write']>[0],
  ): Promise<readonly Issue[]> {
    return this.host.withOpen(async (opened) => {
      const cells = cellsIn(opened);
      if (cells.length === 0) return [issue('K501', {}, { sheet: SHEET_NAMES[sheet] })];
      const issues = await this.workspace.write(cells);
      await this.host.refresh();
      return issues;
    });
  }
}

/** What departments have entered, as it is now. */
export const returnedFrom = (source: ReturnSource, opened: OpenWorkbook): readonly Returned[] =>
  source.kind === 'files' ? source.returned : returnsIn(opened);
