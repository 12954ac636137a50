import { constants, crc32, deflateRawSync } from 'node:zlib';
import { openZip, ZipError, type ZipFault, type ZipLimits } from '../../../src/hosts/xlsx/zip';
import { millisecondsOf } from '../../support/timing';
import { directory, FIELD, makeZip, noise, patched, zipOfDeflated } from '../../support/zip-bytes';

const MEGABYTE = 1_048_576;
const LIMITS: ZipLimits = { packed: 4 * MEGABYTE, unpacked: 10 * MEGABYTE };

function faultOf(bytes: Uint8Array, limits = LIMITS): ZipFault {
  try {
    openZip(bytes, limits).read('part.xml');
  } catch (error) {
    if (error instanceof ZipError) return error.fault;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Deflated zeros of any length, without anybody holding them: a stretch of one megabyte, again and again. */
function deflatedZeros(megabytes: number): Uint8Array {
  const stretch = deflateRawSync(new Uint8Array(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  return Buffer.concat([...Array.from({ length: megabytes }, () => stretch), deflateRawSync(new Uint8Array(0))]);
}

const crcOfZeros = (length: number): number => crc32(new Uint8Array(length));

describe('limits', () => {
  test('a file over the limit is refused with its size', () => {
    const bytes = makeZip({ 'part.xml': noise(2000) });
    expect(faultOf(bytes, { packed: 1000, unpacked: 1 })).toEqual({
      kind: 'too-large',
      size: bytes.length,
      limit: 1000,
    });
  });

  test('a file just at the limits is read', () => {
    const bytes = makeZip({ 'part.xml': 'x'.repeat(5000) });
    expect(openZip(bytes, { packed: bytes.length, unpacked: 5000 }).read('part.xml')).toHaveLength(5000);
  });

  test('a part that declares more than the limit is refused when the file is opened', () => {
    const bytes = makeZip({ 'part.xml': 'x' });
    const lying = patched(bytes, (copy) => {
      copy.setUint32(directory(bytes) + FIELD.unpacked, 11 * MEGABYTE, true);
    });
    expect(() => openZip(lying, LIMITS)).toThrow(ZipError);
    expect(faultOf(lying)).toEqual({ kind: 'too-large', size: 11 * MEGABYTE, limit: LIMITS.unpacked });
  });

  test('parts count together', () => {
    const bytes = makeZip({ a: 'x'.repeat(600), b: 'x'.repeat(600), 'part.xml': '' });
    expect(faultOf(bytes, { packed: MEGABYTE, unpacked: 1000 })).toEqual({
      kind: 'too-large',
      size: 1200,
      limit: 1000,
    });
  });
});

describe('bombs that declare less than they hold', () => {
  const bomb = deflatedZeros(1024);

  test('1 GB behind 100 declared bytes is refused quickly and never held', () => {
    const bytes = zipOfDeflated('part.xml', bomb, { unpacked: 100, crc: 0 });
    const before = process.resourceUsage().maxRSS;
    const time = millisecondsOf(() => {
      expect(faultOf(bytes)).toMatchObject({ kind: 'damaged' });
    });
    expect(time).toBeLessThan(2000);
    // Far below the 1 GB, and far above what a busy collector leaves lying about.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(800 * 1024);
  });

  test('so it is with the checksum of the declared bytes', () => {
    const bytes = zipOfDeflated('part.xml', bomb, { unpacked: 100, crc: crcOfZeros(100) });
    expect(faultOf(bytes)).toMatchObject({ kind: 'damaged' });
  });

  test.each([
    ['a wrong checksum', 0],
    ['the checksum of the declared bytes', crcOfZeros(100)],
  ])('a small one (40 MB in 40 KB) with %s', (_name, crc) => {
    const packed = deflateRawSync(new Uint8Array(40 * MEGABYTE), { level: 9 });
    const bytes = zipOfDeflated('part.xml', packed, { unpacked: 100, crc });
    const time = millisecondsOf(() => {
      expect(faultOf(bytes)).toMatchObject({ kind: 'damaged' });
    });
    expect(time).toBeLessThan(2000);
  });

  test('what holds less than it declares is refused, too', () => {
    const bytes = zipOfDeflated('part.xml', deflatedZeros(1), { unpacked: 2 * MEGABYTE, crc: crcOfZeros(MEGABYTE) });
    expect(faultOf(bytes)).toMatchObject({ kind: 'damaged' });
  });

  test('the same data with its true size is read', () => {
    const bytes = zipOfDeflated('part.xml', deflatedZeros(3), {
      unpacked: 3 * MEGABYTE,
      crc: crcOfZeros(3 * MEGABYTE),
    });
    expect(openZip(bytes, LIMITS).read('part.xml')).toHaveLength(3 * MEGABYTE);
  });
});
