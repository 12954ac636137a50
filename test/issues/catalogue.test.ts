import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, describe as explain, issue, type IssueCode, toLine } from '../../src/issues';

const SOURCE = path.join(__dirname, '..', '..', 'src');
const codes = Object.keys(CATALOGUE) as IssueCode[];

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? sources(file) : [readFileSync(file, 'utf8')];
  });

describe('the catalogue of issues', () => {
  test.each(codes)('%s names the same parameters in both languages', (code) => {
    const { zh, en } = CATALOGUE[code];
    const parameters = ({ message, remedy }: typeof zh): string[] =>
      [...new Set(`${message}${remedy}`.match(/\{\w+\}/g) ?? [])].sort();
    expect(parameters(en)).toEqual(parameters(zh));
  });

  test.each(codes)('%s is reported somewhere', (code) => {
    const uses = sources(SOURCE).filter((text) => text.includes(`'${code}'`));
    expect(uses.length).toBeGreaterThan(0);
  });

  test('a line says where, what and what to do, with the code', () => {
    const at = { file: '示例.xlsx', sheet: '评分表', cell: 'I6', id: 'xinyang-2021/1/a' };
    expect(toLine(issue('K103', at, { found: 1.5 }))).toBe(
      '示例.xlsx 评分表!I6 xinyang-2021/1/a：填报值 1.5 不是整数。次数、件数等应填整数。[K103]',
    );
    expect(toLine(issue('K103', at, { found: 1.5 }), 'en')).toContain(
      'The entry 1.5 is not a whole number. Counts are',
    );
  });

  test('text from a user is shown as it is', () => {
    expect(explain(issue('K108', {}, { found: '{template}', template: 't' })).message).toBe(
      '没有编号为“{template}”的条目。',
    );
  });
});
