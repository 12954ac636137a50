import { strFromU8, strToU8, unzipSync } from 'fflate';
import { pack } from '../../../src/browser/files/pack';

const file = (name: string, content: string) => ({ name, bytes: strToU8(content) });
const contents = (archive: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('each file stands in the archive under its name', () => {
  const archive = pack([file('分解-县公安局.xlsx', '甲'), file('分解-县司法局.xlsx', '乙')]);
  expect(contents(archive)).toEqual({ '分解-县公安局.xlsx': '甲', '分解-县司法局.xlsx': '乙' });
});

test('names are marked as UTF-8: without it Windows in Chinese shows other characters', () => {
  const archive = pack([file('分解-县公安局.xlsx', '甲')]);
  expect(new DataView(archive.buffer, archive.byteOffset).getUint16(6, true) & 0x0800).toBe(0x0800);
});

test('of the same name, in whichever case, none is lost', () => {
  const archive = pack([file('分解-A.xlsx', '1'), file('分解-a.xlsx', '2'), file('分解-A.xlsx', '3'), file('无', '4')]);
  expect(contents(archive)).toEqual({
    '分解-A.xlsx': '1',
    '分解-a (2).xlsx': '2',
    '分解-A (3).xlsx': '3',
    无: '4',
  });
});
