import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip of the given parts, deflated or stored. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 | 9 = 6): Uint8Array {
  const contents: Zippable = {};
  for (const [name, part] of Object.entries(parts)) contents[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(contents, { level });
}

const CENTRAL = [0x50, 0x4b, 0x01, 0x02];
const END = [0x50, 0x4b, 0x05, 0x06];

/** Offsets inside the directory entry of a part. */
export const FIELD = { flags: 8, method: 10, crc: 16, packed: 20, unpacked: 24, nameLength: 28, offset: 42 } as const;
/** Offsets inside the end record. */
export const END_FIELD = { count: 10, directory: 16 } as const;

/** A copy of the bytes, changed. */
export function patched(bytes: Uint8Array, change: (copy: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** Where the end record begins. */
export const endRecord = (bytes: Uint8Array): number => lastIndexOf(bytes, END);

/** Where the directory begins; with one part, its only entry. */
export function directory(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(endRecord(bytes) + END_FIELD.directory, true);
  if (!CENTRAL.every((byte, i) => bytes[start + i] === byte)) throw new Error('no directory');
  return start;
}

/** Where the packed data of the first part begins. */
export function firstData(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

/**
 * The same zip as a program writes it that streams: the local header of the first part holds neither sizes nor
 * checksum, a data descriptor after the data does.
 */
export function withDataDescriptor(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = directory(bytes);
  const [crc, packed, unpacked] = [FIELD.crc, FIELD.packed, FIELD.unpacked].map((at) =>
    view.getUint32(entry + at, true),
  );
  const descriptor = new Uint8Array(16);
  [0x08074b50, crc ?? 0, packed ?? 0, unpacked ?? 0].forEach((value, i) => {
    new DataView(descriptor.buffer).setUint32(4 * i, value, true);
  });
  const dataEnd = firstData(bytes) + (packed ?? 0);
  const joined = new Uint8Array([...bytes.subarray(0, dataEnd), ...descriptor, ...bytes.subarray(dataEnd)]);
  return patched(joined, (copy) => {
    copy.setUint16(6, copy.getUint16(6, true) | 8, true);
    for (const at of [14, 18, 22]) copy.setUint32(at, 0, true);
    const end = endRecord(joined);
    copy.setUint32(end + END_FIELD.directory, entry + 16, true);
    copy.setUint16(entry + 16 + FIELD.flags, copy.getUint16(entry + 16 + FIELD.flags, true) | 8, true);
  });
}

/** A run of bytes that no compression shortens, the same each time. */
export function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

function lastIndexOf(bytes: Uint8Array, pattern: readonly number[]): number {
  for (let at = bytes.length - pattern.length; at >= 0; at--) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  throw new Error('pattern not found');
}

/** A zip of one part whose data is deflated already, with a directory that says of it what it is told to. */
export function zipOfDeflated(
  name: string,
  data: Uint8Array,
  { unpacked, crc }: { readonly unpacked: number; readonly crc: number },
): Uint8Array {
  const nameBytes = strToU8(name);
  const header = 30 + nameBytes.length;
  const bytes = new Uint8Array(header + data.length + 46 + nameBytes.length + 22);
  const view = new DataView(bytes.buffer);
  const describe = (at: number): void => {
    view.setUint16(at, 8, true);
    [crc, data.length, unpacked].forEach((value, i) => {
      view.setUint32(at + 6 + 4 * i, value, true);
    });
    view.setUint16(at + 18, nameBytes.length, true);
  };
  view.setUint32(0, 0x04034b50, true);
  describe(8);
  bytes.set(nameBytes, 30);
  bytes.set(data, header);
  const entry = header + data.length;
  view.setUint32(entry, 0x02014b50, true);
  describe(entry + FIELD.method);
  bytes.set(nameBytes, entry + 46);
  const end = entry + 46 + nameBytes.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + END_FIELD.count, 1, true);
  view.setUint32(end + END_FIELD.directory, entry, true);
  return bytes;
}
