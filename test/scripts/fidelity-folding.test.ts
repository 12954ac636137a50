import { fold, isTiled } from '../../scripts/fidelity/fold.mjs';
import { join, readNational, withMerged } from '../../scripts/fidelity/national.mjs';

describe('texts are compared without what a reader of pages changes', () => {
  test.each([
    ['white space and line breaks', '政\n府 投\t入', '政府投入'],
    ['width of punctuation and letters', '（PCT）,ＰＣＴ', 'PCT，PCT'],
    ['separators of names', '区府办、区科技局', '区府办\n区科技局'],
    ['mark-up', '<p>1. 制定。</p> <p>2. 修订。</p>', '1.制定。2.修订。'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['a decimal point', '0.5分', '05分'],
    ['a range', '1—2名', '12名'],
    ['a percentage', '0.1%', '0.1'],
    ['a word', '强省', '强市'],
  ])('but not without %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('several texts of a template may be one printed cell', () => {
    expect(isTiled('政府重视7分', ['政府重视', '7分'])).toBe(true);
    expect(isTiled('政府重视7分', ['政府重视', '5分'])).toBe(false);
  });
});

describe('parts of a cell that a page break cut', () => {
  test('take no space, except before the next number of a list', () => {
    expect(join('打击力', '度')).toBe('打击力度');
    expect(join('1. 培训。', '2. 宣传。')).toBe('1. 培训。 2. 宣传。');
  });

  test('what is printed on both pages is taken once', () => {
    expect(join('法律服务', '务', '务')).toBe('法律服务');
    expect(join('法制办、知', '知识产权局', '知')).toBe('法制办、知识产权局');
  });
});

const HEADS = '序号\t工作重点\t工作内容\t具体任务\t成果形式\t责任部门';

/** A region's table; its first row stands in line 3. */
const region = (known: Record<string, unknown>, ...lines: string[]) => {
  const [found] = readNational(['甲省 2017 年工作要点', HEADS, ...lines].join('\n'), { continuations: [], ...known });
  if (!found) throw new Error('no region');
  return found;
};

describe('lines of the work points become rows', () => {
  test('a repeated head is dropped and the rest of a row joined, the key point too', () => {
    const found = region(
      { continuations: [[5]] },
      '1\t促进知识产权\t实施工程\t开展培\t\t省局',
      HEADS,
      '\t创造运用\t\t训\t\t',
      '\t\t\t开展宣传\t通知\t省局',
    );
    expect(found.printed).toBe(3);
    expect(found.sections).toEqual([{ number: '1', title: '促进知识产权创造运用', line: 3 }]);
    expect(found.rows.map(({ title, task }) => [title, task])).toEqual([
      ['实施工程', '开展培训'],
      ['', '开展宣传'],
    ]);
    expect(found.joins.map(({ line, to, column }) => [line, to, column])).toEqual([
      [5, 3, 'section'],
      [5, 3, 'task'],
    ]);
  });

  test('cells that stand too far left are moved, some or all', () => {
    const found = region(
      {
        moved: [
          { lines: [4], by: 2 },
          { lines: [5], by: 1, until: 'outcome' },
        ],
      },
      '1\t重点\t内容\t任务\t成果\t部门',
      '内容二\t任务二\t成果二\t部门二\t\t',
      '\t内容三\t任务三\t\t成果三\t部门三',
    );
    expect(found.rows.map(({ title, task, outcome, responsible }) => [title, task, outcome, responsible])).toEqual([
      ['内容', '任务', '成果', '部门'],
      ['内容二', '任务二', '成果二', '部门二'],
      ['内容三', '任务三', '成果三', '部门三'],
    ]);
    expect(found.sections).toHaveLength(1);
  });

  test('a line that is said to be moved and is not is refused', () => {
    expect(() => region({ moved: [{ lines: [3], by: 1 }] }, '1\t重点\t内容\t任务\t成果\t部门')).toThrow('line 3');
  });

  test('a cell of the row above goes back to it, and those that it pushed to their places', () => {
    const found = region(
      { intruders: [{ line: 4, column: 'title' }] },
      '1\t重点\t支持机构\t任务\t成果\t部门',
      '\t\t提供服务\t探索公证\t推进公证\t',
    );
    expect(found.rows.map(({ title, task }) => [title, task])).toEqual([
      ['支持机构提供服务', '任务'],
      ['探索公证', '推进公证'],
    ]);
  });

  test('merged cells are filled in and named', () => {
    const known = { continuations: [], merged: [{ lines: [4], of: 3, columns: ['responsible'] }] };
    const { rows } = region(known, '1\t重点\t内容\t任务\t成果\t海关', '\t\t\t任务二\t成果二\t');
    expect(withMerged(rows, known).map(({ responsible, inferred }) => [responsible, inferred])).toEqual([
      ['海关', []],
      ['海关', ['responsible']],
    ]);
  });
});
