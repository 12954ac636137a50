/** What stands in the place of points where a document sets a target and gives no points for it. */
export const REACHED = '达标';
export const MISSED = '未达标';
