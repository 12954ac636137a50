import { type Allocation, allocate } from '../../decomposition';
import type { Decomposition, Submission, Template } from '../../model';

/** How the work is shared out, for the sheets that show it. */
export type Shared = { readonly decomposition: Decomposition; readonly allocation: Allocation };

export const sharedOf = (
  template: Template,
  { decomposition, unit }: Pick<Submission, 'unit'> & { readonly decomposition: Decomposition },
): Shared => ({ decomposition, allocation: allocate(template, decomposition, unit) });
