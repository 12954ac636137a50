import type { Indicator } from '../../src/model';

/** A task of which nothing is known but what is given. */
export const indicator = (parts: Partial<Indicator> = {}): Indicator => ({
  id: 't',
  number: '',
  title: '任务',
  continued: false,
  lead: [],
  support: [],
  combine: [],
  notes: [],
  clauses: [],
  ...parts,
});
