export { mountApp, type MountOptions } from './mount';
export { Session } from './session';
export { isView, type View } from './views';
