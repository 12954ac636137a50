import { Inflate, inflateSync } from 'fflate';

/** Why a package was not read; sizes in bytes. */
export type ZipFault =
  | { readonly kind: 'not-a-zip' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number };

export class ZipError extends Error {
  override readonly name = 'ZipError';
  constructor(readonly fault: ZipFault) {
    super(fault.kind);
  }
}

/** What a reader is willing to hold, bytes. */
export type ZipLimits = { readonly packed: number; readonly unpacked: number };

type ZipEntry = {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

export type Zip = {
  readonly names: ReadonlySet<string>;
  /** @throws ZipError where the part is missing, damaged or longer than it declares */
  readonly read: (name: string) => Uint8Array;
};

const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
/** A size that stands elsewhere, for files over 4 GB. */
const ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes taken at a time: deflate makes at most a thousandfold of them before the size is looked at again. */
const CHUNK = 65_536;

/**
 * Opens a zip package by its directory and inflates a part only when it is asked for. Libraries inflate what they are
 * given and do not compare checksums; a file from a stranger is held to the sizes it declares, and those to limits.
 * @throws ZipError
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Zip {
  checkSize(bytes.length, limits.packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_HEADER) {
    throw new ZipError({ kind: 'not-a-zip' });
  }
  const entries = readDirectory(view);
  checkSize(
    [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0),
    limits.unpacked,
  );
  return { names: new Set(entries.keys()), read: (name) => readEntry(bytes, view, entries.get(name), name) };
}

function readDirectory(view: DataView): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged('目录残缺');
    if (view.getUint32(at + 24, true) === ZIP64) throw damaged('采用 Zip64 格式');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytesOf(view, at + 46, nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw damaged('没有目录，可能没有传完');
}

function readEntry(bytes: Uint8Array, view: DataView, entry: ZipEntry | undefined, name: string): Uint8Array {
  if (!entry) throw damaged(`缺少 ${name}`);
  const { offset, packed, unpacked, method, crc } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged(`${name} 的位置不对`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytesOf(view, start, packed);
  const content = method === STORED ? data : method === DEFLATED ? inflate(data, unpacked, name) : undefined;
  if (content?.length !== unpacked || crc32(content) !== crc) throw damaged(`${name} 的校验和不符`);
  return content;
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw damaged('内容残缺');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

/** Inflates to no more than the declared size: whatever holds more is refused before it is held. */
function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  try {
    // A byte more than declared: a part that fills it, too, is refused. What goes beyond is dropped, and a part that
    // could keep the processor busy for long is inflated bit by bit.
    const out = new Uint8Array(size + 1);
    return data.length <= CHUNK ? inflateSync(data, { out }) : inflateInChunks(data, out, name);
  } catch (error) {
    throw error instanceof ZipError ? error : damaged(`${name} 无法解压`);
  }
}

function inflateInChunks(data: Uint8Array, out: Uint8Array, name: string): Uint8Array {
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw damaged(`${name} 比标明的大`);
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += CHUNK) {
    inflater.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  }
  return out.subarray(0, length);
}

const damaged = (reason: string): ZipError => new ZipError({ kind: 'damaged', reason });

function checkSize(size: number, limit: number): void {
  if (size > limit) throw new ZipError({ kind: 'too-large', size, limit });
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  let at = 0;
  while (at < data.length) crc = (CRC_TABLE[(crc ^ (data[at++] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
