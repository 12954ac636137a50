import { type Zippable, zipSync } from 'fflate';

type Packed = { readonly name: string; readonly bytes: Uint8Array };

/** Puts files into one .zip archive, none of them over another of the same name. Loaded when there are several. */
export function pack(files: readonly Packed[]): Uint8Array {
  const contents: Zippable = {};
  for (const { name, bytes } of files) contents[freeName(name, contents)] = bytes;
  // Workbooks are compressed already.
  return zipSync(contents, { level: 0 });
}

/** Windows takes names that differ in case only for the same. */
function freeName(name: string, taken: Zippable): string {
  const used = new Set(Object.keys(taken).map((one) => one.toLowerCase()));
  const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/su.exec(name) ?? [];
  let candidate = name;
  for (let n = 2; used.has(candidate.toLowerCase()); n++) candidate = `${stem} (${n})${ending}`;
  return candidate;
}
