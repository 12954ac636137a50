import type { Workspace } from '../../sheets';
import { draw } from './draw';
import { attempt } from './failure';
import { excelFiles, type FileFormat } from './files';
import { Reader } from './read';
import { select, selected } from './select';
import { watch } from './watch';
import { write } from './write';

/** For pages that have nothing to do with files. */
const noFiles = (): Promise<never> => Promise.reject(new Error('这里不读写文件'));

/**
 * The workbook that is open in Excel, with the pane beside it.
 * @param loadFiles brings what reads and makes files, when it is needed
 */
export function excelWorkspace(loadFiles: () => Promise<FileFormat> = noFiles): Workspace {
  const reader = new Reader();
  return {
    ...excelFiles(loadFiles),
    read: async (editing) => {
      const { value, issues } = await attempt(() => reader.read(editing), '工作簿');
      return value ? { workbook: value, issues } : { issues };
    },
    draw: (spec, taken) => draw(spec, taken),
    write: async (cells) => {
      const found = cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join('、');
      return (await attempt(() => write(cells), found)).issues;
    },
    select: async (place) => (await attempt(() => select(place), `${place.sheet}!${place.cell}`)).issues,
    selected: async () => (await attempt(selected)).value,
    watch: async (outdated) => (await attempt(() => watch(outdated))).value,
  };
}
