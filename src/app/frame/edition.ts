/** Where the pane stands: in a task pane of Excel, or beside the sheet of the browser edition. */
export type Edition = 'excel' | 'browser';
