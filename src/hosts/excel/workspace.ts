import type { Workspace } from '../../sheets';
import { draw } from './draw';
import { attempt } from './failure';
import { Reader } from './read';
import { select, selected } from './select';
import { watch } from './watch';
import { write } from './write';

/** The workbook that is open in Excel, with the pane beside it. */
export function excelWorkspace(): Workspace {
  const reader = new Reader();
  return {
    read: async (editing) => {
      const { value, issues } = await attempt(() => reader.read(editing), '工作簿');
      return value ? { workbook: value, issues } : { issues };
    },
    draw,
    write: async (cells) => {
      const found = cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join('、');
      return (await attempt(() => write(cells), found)).issues;
    },
    select: async (place) => (await attempt(() => select(place), `${place.sheet}!${place.cell}`)).issues,
    selected: async () => (await attempt(selected)).value,
    watch: async (outdated) => (await attempt(() => watch(outdated))).value,
  };
}
