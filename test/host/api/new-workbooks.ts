import type { NewWorkbook, NewWorkbooks } from '../model/new-workbooks';
import type { Workbook } from '../model/workbook';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { optional, text } from './arguments';

type Created = { readonly workbooks: NewWorkbooks; readonly workbook: NewWorkbook };

const CREATED: ClassDefinition<Created> = {
  name: 'WorkbookCreated',
  identity: ({ workbook: { id } }) => ({ Id: id }),
  properties: { Id: { get: ({ workbook: { id } }) => id } },
  methods: {
    Open: ({ workbooks, workbook }) => {
      workbooks.open(workbook);
    },
  },
};

/** What Excel on the desktop is asked for: first to make the workbook, then to open it. */
export function createWorkbook({ newWorkbooks }: Workbook, base64: unknown): HostObject {
  return expose(CREATED, { workbooks: newWorkbooks, workbook: newWorkbooks.create(optional(text, base64)) });
}

/** The same workbook again, for actions on it in the same request. */
export function createdWorkbook({ newWorkbooks }: Workbook, id: unknown): HostObject | null {
  const workbook = newWorkbooks.find(text(id));
  return workbook ? expose(CREATED, { workbooks: newWorkbooks, workbook }) : null;
}

const WEB: ClassDefinition<Workbook> = {
  name: 'WacWorkbook',
  methods: {
    CreateAndOpenWorkbook: ({ newWorkbooks }, base64) => {
      newWorkbooks.open(newWorkbooks.create(optional(text, base64)));
    },
  },
};

/** The part of Excel on the web that opens further tabs: requests to it name it as their partition. */
export const exposeWebPart = (workbook: Workbook): HostObject => expose(WEB, workbook);
