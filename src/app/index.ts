export type { MountOptions } from './frame/mount-options';
export { mountApp } from './mount';
export { Session } from './session';
export { isView, type View } from './frame/views';
