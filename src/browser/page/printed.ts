/** What is printed: the sheet that is shown, or all of them. */
export type Printed = 'sheet' | 'workbook';
