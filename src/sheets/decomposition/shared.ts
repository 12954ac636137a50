import { type Allocation, allocate } from '../../decomposition';
import type { Decomposition, Submission, Template } from '../../model';

/** How the work is shared out, for the sheets that show it. */
export type Shared = { readonly decomposition: Decomposition; readonly allocation: Allocation };

/** @returns nothing where the work has not been shared out */
export const sharedOf = (template: Template, { decomposition }: Submission): Shared | undefined =>
  decomposition && { decomposition, allocation: allocate(template, decomposition) };
