export type { Edition } from './frame/edition';
export type { MountOptions } from './frame/mount-options';
export { Notices } from './frame/notice-bars';
export { type Pane, usePane } from './frame/pane-context';
export { IssueText } from './issues/issue-text';
export { mountApp } from './mount';
export { Session } from './session';
export { isView, type View } from './frame/views';
