import type { WorkbookSpec, Workspace } from '../../sheets';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';

/** Long enough for a browser that asks first where to save. */
const KEPT_MILLISECONDS = 600_000;

/** Gives the workbook to the user as a file. */
export async function saveFile(spec: WorkbookSpec, name: string): Promise<void> {
  const { renderXlsx } = await import('../../hosts/xlsx');
  download(await renderXlsx(spec), XLSX, name);
}

/**
 * Gives workbooks to the user: one as it is, several in one archive, for browsers ask before a page may save file after
 * file.
 */
export async function saveFiles(files: Parameters<Workspace['handOver']>[0], archive: string): Promise<void> {
  const [first] = files;
  if (!first) return;
  if (files.length === 1) return saveFile(first.spec, first.name);
  const [{ renderXlsx }, { pack }] = await Promise.all([import('../../hosts/xlsx'), import('./pack')]);
  const contents: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const { name, spec } of files) contents.push({ name, bytes: await renderXlsx(spec) });
  download(pack(contents), ZIP, archive);
}

function download(bytes: Uint8Array, type: string, name: string): void {
  // A copy of its own memory is what a Blob takes.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
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
