import type { Issue } from '../issues';
import type { Clause, DepartmentReturn, EntryValue, Indicator, Submission } from '../model';
import type { EntryField } from '../rules';
import type { Share } from './allocate';
import type { Role } from './roles';

/** What came back from a department, and in which file. */
export type Returned = { readonly department: string; readonly file?: string; readonly content: DepartmentReturn };

/** A value and who gave it; without roles where the indicator is not the department's. */
export type Given = {
  readonly department: string;
  readonly roles: readonly Role[];
  readonly value: EntryValue;
  /** In which it came now; without one it stands on a sheet of the unit's own workbook. */
  readonly file?: string;
};

/** One cell of an entry: a clause, and a field of it. */
export type Spot = { readonly indicator: Indicator; readonly clause: Clause; readonly field: EntryField };

/** The key of a spot in the user's choices. */
export const spotKey = ({ clause, field }: Pick<Spot, 'clause' | 'field'>): string => `${clause.id}@${field.key}`;

/** A value that is the unit's now, who gave it, now or before, and what stood there. */
export type Taken = Spot & {
  readonly value: EntryValue;
  readonly from: readonly string[];
  readonly replaced?: EntryValue;
};

/** Values, given now or before, that differ from each other or from the unit's own; the unit's stands. */
export type Conflict = Spot & { readonly given: readonly Given[]; readonly stands?: EntryValue };

/** A value that is not what its cell asks for. */
export type Refused = Spot & { readonly department: string; readonly value: EntryValue };

/** What a department has been asked for and has not given, or had given and has left out of what it has sent now. */
export type Gap = Omit<Spot, 'field'> & {
  readonly department: string;
  readonly fields: readonly EntryField[];
  /** Who has given it instead. */
  readonly givenBy: readonly string[];
};

export type MergeOptions = {
  /** Whether a value is what its cell asks for. */
  readonly isRight: (value: EntryValue, clause: Clause, field: EntryField) => boolean;
  /** Where departments differ, take the value of the one that leads, if leaders give exactly one. */
  readonly preferLead?: boolean;
  /** What the user has chosen for a conflict, by spotKey: a department, or '' to keep what stands. */
  readonly choices?: Readonly<Record<string, string>>;
};

export type MergeReport = {
  /** With all that was taken, and with what each department has returned. */
  readonly submission: Submission;
  readonly taken: readonly Taken[];
  /** How many spots hold already what was returned. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly Refused[];
  readonly gaps: readonly Gap[];
  /** Recipients of whom nothing has come, neither now nor before. */
  readonly silent: readonly Share[];
  /** How many were added to the list of materials. */
  readonly materials: number;
  /** How many departments' contacts were filled in or changed. */
  readonly people: number;
  readonly issues: readonly Issue[];
};
