import type { MergeReport } from '../../src/decomposition';
import { describe as inWords } from '../../src/issues';
import type { EntryValue } from '../../src/model';
import { content, from, IDS, merge, unitWith, values } from './merge-returns-sample';

const POLICE = '县公安局';
const JUSTICE = '县司法局';
const TREASURY = '县财政局';

const count = (value: EntryValue) => values({ [IDS.count]: value });

describe('several files of a department that differ', () => {
  const told = (...files: readonly (readonly [string, EntryValue, string])[]) => {
    const report = merge(
      unitWith(),
      files.map(([name, value, file]) => from(name, count(value), file)),
    );
    return report.issues.flatMap((one) => (one.code === 'K312' ? inWords(one).message.split('；')[0] : []));
  };

  test('are told by their names', () => {
    expect(told([POLICE, 3, '交回/a.xlsx'], [POLICE, 4, '交回\\b.xlsx'], [JUSTICE, 5, '交回/c.xlsx'])).toEqual([
      `“1. 研究部署”填报不一致：${POLICE}（a.xlsx） 3、${POLICE}（b.xlsx） 4、${JUSTICE} 5`,
    ]);
  });

  test('by their paths where they are called alike', () => {
    expect(told([POLICE, 3, '一/a.xlsx'], [POLICE, 4, '二/a.xlsx'])).toEqual([
      `“1. 研究部署”填报不一致：${POLICE}（一/a.xlsx） 3、${POLICE}（二/a.xlsx） 4`,
    ]);
  });

  test('of which each conflict knows the file; what came before is in none', () => {
    const report = merge(unitWith({ before: { [JUSTICE]: content(count(5)) } }), [
      from(POLICE, count(3), '交回/a.xlsx'),
    ]);
    expect(report.conflicts[0]?.given).toEqual([
      { department: POLICE, roles: ['lead'], value: 3, file: '交回/a.xlsx' },
      { department: JUSTICE, roles: ['support'], value: 5 },
    ]);
  });
});

describe('what is for others', () => {
  const told = ({ issues }: MergeReport) =>
    issues.flatMap((one) => (one.code === 'K320' ? [[inWords(one).message, one.at.file]] : []));

  test('is merged and told, once for each department', () => {
    const report = merge(unitWith(), [
      from(TREASURY, values({ [IDS.count]: 1, [IDS.met]: '是', [IDS.nobody]: '是', [IDS.judged]: 2 })),
      from(JUSTICE, values({ [IDS.nobody]: '是', [IDS.met]: '坏' })),
    ]);
    expect(told(report)).toEqual([
      [`“${JUSTICE}”填报了不由其负责的 1 项：4. 协助办案；已按指标并入。`, `${JUSTICE}.xlsx`],
      [`“${TREASURY}”填报了不由其负责的 3 项：1. 研究部署（2处）、4. 协助办案；已按指标并入。`, `${TREASURY}.xlsx`],
    ]);
    expect(report.submission.entries[IDS.nobody]).toEqual({ value: '是' });
  });

  test('is not told of what is wrong, nor of a stranger', () => {
    const report = merge(unitWith(), [
      from(TREASURY, values({ [IDS.count]: '坏' })),
      from('县邮政局', values({ [IDS.count]: 1 })),
    ]);
    expect(told(report)).toEqual([]);
    expect(report.issues.map(({ code }) => code).slice(0, 2)).toEqual(['K315', 'K316']);
  });

  test('a cell of several fields is one item, and the issue stands behind that on strangers', () => {
    const report = merge(unitWith(), [
      from('县邮政局', values({ [IDS.met]: '是' })),
      from(POLICE, { entries: { [IDS.yearly]: { 2020: 1, 2021: 2 }, [IDS.count]: { value: '坏' } } }),
    ]);
    expect(told(report)).toEqual([
      [`“${POLICE}”填报了不由其负责的 1 项：2. 资金投入；已按指标并入。`, `${POLICE}.xlsx`],
    ]);
    expect(report.issues.map(({ code }) => code).slice(0, 3)).toEqual(['K315', 'K320', 'K316']);
  });
});
