import type { WorkbookSpec } from '../../sheets';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Long enough for a browser that asks first where to save. */
const KEPT_MILLISECONDS = 600_000;

/** Gives the workbook to the user as a file. */
export async function saveFile(spec: WorkbookSpec, name: string): Promise<void> {
  const { renderXlsx } = await import('../../hosts/xlsx');
  // A copy of its own memory is what a Blob takes.
  download(new Blob([new Uint8Array(await renderXlsx(spec))], { type: XLSX }), name);
}

function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MILLISECONDS);
}
