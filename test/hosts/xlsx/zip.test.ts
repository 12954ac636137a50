import { openZip, type Zip, ZipError, type ZipFault } from '../../../src/hosts/xlsx/zip';
import {
  directory,
  END_FIELD,
  endRecord,
  FIELD,
  firstData,
  makeZip,
  noise,
  patched,
  withDataDescriptor,
} from '../../support/zip-bytes';

const LIMITS = { packed: 1_000_000, unpacked: 10_000_000 };
const TEXT = '知识产权考核'.repeat(50);

const open = (bytes: Uint8Array): Zip => openZip(bytes, LIMITS);
const textOf = (zip: Zip, name: string): string => new TextDecoder().decode(zip.read(name));

function faultOf(action: () => unknown): ZipFault {
  try {
    action();
  } catch (error) {
    if (error instanceof ZipError) return error.fault;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Opening and reading `part.xml`: one of them must refuse. */
const faultOfReading = (bytes: Uint8Array): ZipFault => faultOf(() => open(bytes).read('part.xml'));

const good = makeZip({ 'part.xml': TEXT });
const stored = makeZip({ 'part.xml': TEXT }, 0);
const setEntry = (bytes: Uint8Array, field: number, value: number): Uint8Array =>
  patched(bytes, (copy) => {
    copy.setUint32(directory(bytes) + field, value, true);
  });

describe('zips that are read', () => {
  test.each([
    ['deflated', good],
    ['stored', stored],
    ['with a data descriptor', withDataDescriptor(good)],
    ['with a comment that holds an end record of its own', withComment(good, [0x50, 0x4b, 5, 6, 0, 0])],
    ['with more than a chunk of packed data', makeZip({ 'part.xml': TEXT, 'picture.png': noise(200_000) })],
    ['as a view into a larger buffer', new Uint8Array([9, 9, 9, ...good, 9]).subarray(3, good.length + 3)],
  ])('%s', (_name, bytes) => {
    expect(textOf(open(bytes), 'part.xml')).toBe(TEXT);
  });

  test('packed data of several chunks is inflated whole', () => {
    const picture = noise(200_000);
    expect(open(makeZip({ 'picture.png': picture })).read('picture.png')).toEqual(picture);
  });

  test('an empty part', () => {
    expect(open(makeZip({ 'part.xml': '' })).read('part.xml')).toHaveLength(0);
  });

  test('names with backslashes, as some programs of Windows write them', () => {
    const zip = open(makeZip({ 'xl\\worksheets\\sheet1.xml': TEXT }));
    expect([...zip.names]).toEqual(['xl/worksheets/sheet1.xml']);
    expect(textOf(zip, 'xl/worksheets/sheet1.xml')).toBe(TEXT);
  });
});

describe('what is no zip', () => {
  test.each([
    ['nothing at all', new Uint8Array()],
    ['three bytes', new Uint8Array([0x50, 0x4b, 3])],
    ['a text', new TextEncoder().encode('单位,得分\n示例县,90\n')],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n')],
  ])('%s', (_name, bytes) => {
    expect(faultOf(() => open(bytes))).toEqual({ kind: 'not-a-zip' });
  });
});

describe('damaged zips', () => {
  test.each([4, 22, 30, 100, good.length - 100, good.length - 22, good.length - 1])(
    'cut off after %d bytes',
    (size) => {
      expect(faultOfReading(good.subarray(0, size))).toMatchObject({ kind: 'damaged' });
    },
  );

  test('cut off at any place whatever', () => {
    for (let size = 4; size < good.length; size++) {
      expect(faultOfReading(good.subarray(0, size)).kind).toBe('damaged');
    }
  });

  const flipped = (bytes: Uint8Array): Uint8Array =>
    patched(bytes, (copy) => {
      const at = firstData(bytes) + 20;
      copy.setUint8(at, copy.getUint8(at) ^ 1);
    });

  test.each([
    ['end record missing', good.subarray(0, endRecord(good))],
    ['a bit flipped in stored data', flipped(stored)],
    ['a bit flipped in deflated data', flipped(good)],
    ['a wrong checksum', setEntry(good, FIELD.crc, 0x12345678)],
    ['directory beyond the file', setEnd(good, END_FIELD.directory, 0xfffffff0)],
    ['directory where there is none', setEnd(good, END_FIELD.directory, 3)],
    ['more parts counted than listed', setEnd(good, END_FIELD.count, 2)],
    ['part beyond the file', setEntry(good, FIELD.offset, 0xfffffff0)],
    ['part where there is none', setEntry(good, FIELD.offset, 7)],
    ['data that goes beyond the file', setEntry(stored, FIELD.packed, 0xfffffff0)],
    ['name that goes beyond the file', setEntry(good, FIELD.nameLength, 0xffff)],
    ['packed size too small', setEntry(good, FIELD.packed, 5)],
    ['unpacked size too large', setEntry(good, FIELD.unpacked, TEXT.length * 3 + 1)],
    ['unpacked size too small', setEntry(good, FIELD.unpacked, 10)],
    ['an unknown method', patchedMethod(good, 99)],
  ])('%s', (_name, bytes) => {
    expect(faultOfReading(bytes)).toMatchObject({ kind: 'damaged', reason: expect.stringMatching(/./) as string });
  });

  test('a part that is not there', () => {
    expect(faultOf(() => open(good).read('other.xml'))).toEqual({ kind: 'damaged', reason: '缺少 other.xml' });
  });

  test('one damaged part does not hinder the others', () => {
    const zip = open(flipped(makeZip({ 'first.xml': TEXT, 'second.xml': TEXT }, 0)));
    expect(textOf(zip, 'second.xml')).toBe(TEXT);
    expect(faultOf(() => zip.read('first.xml')).kind).toBe('damaged');
  });
});

function setEnd(bytes: Uint8Array, field: number, value: number): Uint8Array {
  return patched(bytes, (copy) => {
    if (field === END_FIELD.count) copy.setUint16(endRecord(bytes) + field, value, true);
    else copy.setUint32(endRecord(bytes) + field, value, true);
  });
}

function patchedMethod(bytes: Uint8Array, method: number): Uint8Array {
  return patched(bytes, (copy) => {
    copy.setUint16(directory(bytes) + FIELD.method, method, true);
  });
}

function withComment(bytes: Uint8Array, comment: readonly number[]): Uint8Array {
  const joined = new Uint8Array([...bytes, ...comment]);
  return patched(joined, (copy) => {
    copy.setUint16(bytes.length - 2, comment.length, true);
  });
}
