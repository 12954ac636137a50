export { officeReady, type OfficeHost, onCommand, showNotice } from './office';
export { excelWorkspace } from './workspace';
