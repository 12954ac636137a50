import { Console } from '../../src/cli/console';
import { mergeJson } from '../../src/cli/merge-json';
import { isTold, mergeText } from '../../src/cli/merge-text';
import { type MergeReport, mergeReturns, type Returned } from '../../src/decomposition';
import {
  type DepartmentReturn,
  EMPTY_DECOMPOSITION,
  EMPTY_RETURN,
  type Submission,
  type Template,
} from '../../src/model';
import { submissionOf, xinyang } from '../support/templates';

const T = 'xinyang-2021';

let template: Template;
beforeAll(async () => {
  template = await xinyang();
});

/** 县公安局 leads items 1 and 9, 县司法局 supports 1, 县法院 leads 2. */
const submission = (): Submission =>
  submissionOf(template, {
    entries: { [`${T}/9/a`]: { 2019: 1 } },
    decomposition: {
      ...EMPTY_DECOMPOSITION,
      allotments: {
        [`${T}/1`]: { lead: '县公安局', support: '县司法局' },
        [`${T}/9`]: { lead: '县公安局' },
        [`${T}/2`]: { lead: '县法院' },
      },
    },
  });

const from = (department: string, content: Partial<DepartmentReturn>): Returned => ({
  department,
  file: `${department}.xlsx`,
  content: { ...EMPTY_RETURN, ...content },
});

const report = (): { readonly returned: readonly Returned[]; readonly merged: MergeReport } => {
  const returned = [
    from('县公安局', {
      entries: {
        [`${T}/1/a`]: { value: '是' },
        [`${T}/1/b`]: { value: 3 },
        [`${T}/1/c`]: { value: '是' },
        [`${T}/9/a`]: { 2019: 1, 2020: 2 },
      },
      materials: { [`${T}/1`]: '会议纪要' },
      person: { name: '张三' },
    }),
    from('县司法局', { entries: { [`${T}/1/b`]: { value: 5 }, [`${T}/1/a`]: { value: '有' } } }),
  ];
  return { returned, merged: mergeReturns(template, submission(), returned, { isRight: (value) => value !== '有' }) };
};

test('the text names what was taken, what differs, what is wrong, what is missing and who has not answered', () => {
  const { returned, merged } = report();
  expect(mergeText(template, merged, returned)).toBe(
    [
      `示例县  ${template.title}`,
      '收到 2 个部门的 2 份分解表',
      '采用 3 项：',
      `  ${T}/1/a  1. 纳入党委和政府重要议事日程情况  是 ← 县公安局`,
      `  ${T}/1/c  1. 纳入党委和政府重要议事日程情况  是 ← 县公安局`,
      `  ${T}/9/a  9. 知识产权资金投入情况  2020年  2 ← 县公安局`,
      '相同 1 项',
      '有出入 1 项：',
      `  ${T}/1/b  1. 纳入党委和政府重要议事日程情况  县公安局（牵头） 3，县司法局（配合） 5`,
      '不符合要求 1 项：',
      `  ${T}/1/a  1. 纳入党委和政府重要议事日程情况  县司法局 有`,
      '未填 2 项：',
      '  县公安局 1 项',
      `    ${T}/9/a  9. 知识产权资金投入情况  2021年`,
      '  县司法局 1 项',
      `    ${T}/1/c  1. 纳入党委和政府重要议事日程情况（县公安局 已填）`,
      '未交回 1 个部门：县法院',
      '材料清单增加 1 份',
      '联系人信息表更新 1 人',
    ].join('\n'),
  );
});

test('a value of several lines, or a long one, is shown in short', () => {
  const { merged } = report();
  const [first] = merged.taken;
  if (!first) throw new Error('nothing taken');
  const long = { ...first, value: `一\n二${'三'.repeat(60)}`, replaced: 3 };
  const text = mergeText(template, { ...merged, taken: [long] }, []);
  expect(text).toContain(`一⏎二${'三'.repeat(37)}… ← 县公安局（原为 3）`);
});

test('files of a department that differ are told by their names', () => {
  const returned = ['一/a.xlsx', '二/b.xlsx'].map((file, i) => ({
    ...from('县公安局', { entries: { [`${T}/1/b`]: { value: i } } }),
    file,
  }));
  const merged = mergeReturns(template, submission(), [...returned, from('县司法局', {})], { isRight: () => true });
  expect(mergeText(template, merged, returned)).toContain('  县公安局（牵头，a.xlsx） 0，县公安局（牵头，b.xlsx） 1\n');
  const foreign = mergeReturns(
    template,
    submission(),
    returned.map((one) => ({ ...one, department: '县邮政局' })),
    { isRight: () => true },
  );
  expect(mergeText(template, foreign, returned)).toContain('  县邮政局（a.xlsx） 0，县邮政局（b.xlsx） 1\n');
});

test('what the text tells is not told again', () => {
  const { merged } = report();
  expect(merged.issues.filter((one) => !isTold(one)).map(({ code }) => code)).toEqual([]);
  expect(new Set(merged.issues.map(({ code }) => code))).toEqual(new Set(['K316', 'K312', 'K313', 'K314']));
});

test('the same for other programs', () => {
  const { merged } = report();
  expect(mergeJson(merged, merged.issues, new Console('zh'))).toEqual({
    taken: [
      { indicator: `${T}/1`, clause: `${T}/1/a`, field: 'value', value: '是', from: ['县公安局'] },
      { indicator: `${T}/1`, clause: `${T}/1/c`, field: 'value', value: '是', from: ['县公安局'] },
      { indicator: `${T}/9`, clause: `${T}/9/a`, field: '2020', value: 2, from: ['县公安局'] },
    ],
    same: 1,
    conflicts: [
      {
        indicator: `${T}/1`,
        clause: `${T}/1/b`,
        field: 'value',
        given: [
          { department: '县公安局', roles: ['lead'], value: 3, file: '县公安局.xlsx' },
          { department: '县司法局', roles: ['support'], value: 5, file: '县司法局.xlsx' },
        ],
      },
    ],
    refused: [{ indicator: `${T}/1`, clause: `${T}/1/a`, field: 'value', department: '县司法局', value: '有' }],
    gaps: [
      { department: '县公安局', indicator: `${T}/9`, clause: `${T}/9/a`, fields: ['2021'], givenBy: [] },
      { department: '县司法局', indicator: `${T}/1`, clause: `${T}/1/c`, fields: ['value'], givenBy: ['县公安局'] },
    ],
    silent: ['县法院'],
    materials: 1,
    people: 1,
    issues: merged.issues.map(({ code }) => expect.objectContaining({ code }) as unknown),
  });
});
