import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findTaken, writeAll } from '../../src/cli/department-files';
import { findWorkbooks, isFile } from '../../src/cli/workbook-files';

const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (...names: string[]): string => path.join(folder, ...names);
const file = (name: string, text = '1') => ({ file: at(...name.split('/')), bytes: new TextEncoder().encode(text) });

describe('writing', () => {
  test('into a folder that is made; a file that is there is told', async () => {
    const files = [file('新/下/甲.xlsx'), file('新/下/乙.xlsx')];
    expect(await writeAll(at('新', '下'), files, false)).toEqual({ written: 2, issues: [] });
    expect(await findTaken([at('新/下/甲.xlsx'), at('新/下/丙.xlsx')], false)).toMatchObject([
      { code: 'K012', at: { file: at('新/下/甲.xlsx') } },
    ]);
    expect(await findTaken([at('新/下/甲.xlsx')], true)).toEqual([]);
    expect(await writeAll(at('新', '下'), [file('新/下/甲.xlsx', '2')], true)).toMatchObject({ written: 1 });
    expect(readFileSync(at('新/下/甲.xlsx'), 'utf8')).toBe('2');
  });

  test('it ends with the first that cannot be written', async () => {
    mkdirSync(at('半', '乙.xlsx'), { recursive: true });
    const { written, issues } = await writeAll(
      at('半'),
      ['甲', '乙', '丙'].map((name) => file(`半/${name}.xlsx`)),
      true,
    );
    expect({ written, codes: issues.map(({ code }) => code) }).toEqual({ written: 1, codes: ['K015'] });
    expect(readdirSync(at('半')).sort()).toEqual(['乙.xlsx', '甲.xlsx']);
  });
});

describe('workbooks that are named', () => {
  beforeAll(() => {
    mkdirSync(at('收'));
    mkdirSync(at('空'));
    for (const name of ['b.xlsx', 'a.XLSX', '~$b.xlsx', '._b.xlsx', '说明.docx', '县.xlsx'])
      writeFileSync(at('收', name), '');
    writeFileSync(at('空', '~$b.xlsx'), '');
  });

  test('a folder stands for its workbooks, without what is left there and the unit’s own', async () => {
    expect(await findWorkbooks([at('收')], [at('收', '.', '县.xlsx')])).toEqual({
      files: [at('收', 'a.XLSX'), at('收', 'b.xlsx')],
      issues: [],
    });
  });

  test('each is read once, however often it is named; one that is named itself is meant', async () => {
    const { files } = await findWorkbooks([at('收', 'b.xlsx'), at('收'), at('收', '县.xlsx')], [at('收', '县.xlsx')]);
    expect(files).toEqual([at('收', 'b.xlsx'), at('收', 'a.XLSX'), at('收', '县.xlsx')]);
  });

  test('K317 a folder without any; a file that is missing is left for its reader to tell', async () => {
    expect(await findWorkbooks([at('空'), at('没有.xlsx')], [])).toMatchObject({
      files: [at('没有.xlsx')],
      issues: [{ code: 'K317', at: { file: at('空') } }],
    });
  });

  test.each([
    ['没有.xlsx', true],
    ['xinyang-2021', false],
    ['.', false],
    ['说明.docx', true],
  ])('%s is a file: %s', async (name, expected) => {
    expect(await isFile(at('收', name))).toBe(expected);
  });
});
