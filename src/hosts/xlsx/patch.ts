import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest date that a zip can state: the same workbook gives the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);
const END_RECORD_SIZE = 22;
const CENTRAL_HEADER_SIZE = 46;

/** What to change in a package: parts by their names, and what becomes of the text of each. */
export type Patches = ReadonlyMap<string, (text: string) => string>;

/** Changes some parts of a workbook that the library has written: says what the library has no words for. */
export function patchParts(bytes: Uint8Array, patches: Patches): Uint8Array {
  if (patches.size === 0) return bytes;
  const parts = unzipSync(bytes, { filter: ({ name }) => patches.has(name) });
  const patched: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const text = strFromU8(content);
    patched[name] = [strToU8(patches.get(name)?.(text) ?? text), { mtime: ZIP_DATE }];
  }
  return join(without(bytes, patches), zipSync(patched));
}

/** Records of a zip as they stand: what precedes the directory, and the directory's headers. */
type Records = { readonly local: Uint8Array; readonly header: Uint8Array };

/** The records of all parts but some: copied as they are, for compressing them again would take longest of all. */
const without = (bytes: Uint8Array, names: Patches): readonly Records[] =>
  recordsOf(bytes).filter(({ header }) => !names.has(nameOf(header)));

/** The records, and behind them those of another zip, in one package. */
function join(records: readonly Records[], more: Uint8Array): Uint8Array {
  const all = [...records, ...recordsOf(more)];
  const headers: Uint8Array[] = [];
  let offset = 0;
  for (const { local, header } of all) {
    const copy = header.slice();
    viewOf(copy).setUint32(42, offset, true);
    headers.push(copy);
    offset += local.length;
  }
  const end = more.slice(more.length - END_RECORD_SIZE);
  const view = viewOf(end);
  view.setUint16(8, all.length, true);
  view.setUint16(10, all.length, true);
  view.setUint32(12, sizeOf(headers), true);
  view.setUint32(16, offset, true);
  return concatenate([...all.map(({ local }) => local), ...headers, end]);
}

/** Zips that this program has just written: no comment at the end, parts in the order of the directory. */
function recordsOf(bytes: Uint8Array): readonly Records[] {
  const view = viewOf(bytes);
  const end = bytes.length - END_RECORD_SIZE;
  const directory = view.getUint32(end + 16, true);
  const found: { offset: number; header: Uint8Array }[] = [];
  for (let at = directory; at < end;) {
    const extra = view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const size = CENTRAL_HEADER_SIZE + extra;
    found.push({ offset: view.getUint32(at + 42, true), header: bytes.subarray(at, at + size) });
    at += size;
  }
  return found.map(({ offset, header }, i) => ({
    local: bytes.subarray(offset, found[i + 1]?.offset ?? directory),
    header,
  }));
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const nameOf = (header: Uint8Array): string =>
  strFromU8(header.subarray(CENTRAL_HEADER_SIZE, CENTRAL_HEADER_SIZE + viewOf(header).getUint16(28, true)));

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
