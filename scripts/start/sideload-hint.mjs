import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const REGISTRY_KEY = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;

function hasExcel() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  return process.platform === 'win32' && spawnSync('reg', ['query', REGISTRY_KEY], { stdio: 'ignore' }).status === 0;
}

/** How to try the add-in, on a machine where it can be tried. */
export const sideloadHint = () =>
  hasExcel() ? '本机装有 Excel：要在 Excel 里试用加载项，另开一个终端运行 npm run start:excel。' : undefined;
