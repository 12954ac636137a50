import type { Entry, Submission, Template } from '../../src/model';
import { SCORE_SHEET } from '../../src/scoring';
import { layout, LiveCells } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { submissionOf } from '../support/templates';

describe('核对', () => {
  const DISTRICTS = 'cnipa-2016-status/2.7/a';
  const INDUSTRIES = 'cnipa-2016-status/1.13/a';
  const COUNTIES = 'cnipa-2016-status/2.8/a';
  const PROVINCE = 'cnipa-2016-status/2.19/a';
  let template: Template;
  beforeAll(async () => {
    const found = await loadTemplate('cnipa-2016-status');
    if (!found) throw new Error('cnipa-2016-status is missing');
    template = found;
  });
  const check = (id: string, entry: Entry | undefined, lists: Submission['lists'] = {}) => {
    const entries = entry ? { [id]: entry } : {};
    const live = new LiveCells(layout(template, submissionOf(template, { entries, lists })));
    return ['answer', 'check'].map((column) => live.value({ sheet: SCORE_SHEET, row: id, column }));
  };

  test.each<[name: string, length: number, status: string, check: string]>([
    ['500 characters', 500, '已填', ''],
    ['501 characters', 501, '有误', '超过500字'],
    ['pairs of code units count twice, as in Excel', 251, '有误', '超过500字'],
  ])('%s', (name, length, status, expected) => {
    const value = (name.startsWith('pairs') ? '𠮷' : '字').repeat(length);
    expect(check(INDUSTRIES, { value })).toEqual([status, expected]);
  });

  test.each<[name: string, id: string, entry: Entry | undefined, lists: Submission['lists'], check: string]>([
    ['agrees', COUNTIES, { value: 2 }, { counties: [{ name: '甲' }, { name: '乙' }] }, '一致'],
    ['none of none', COUNTIES, { value: 0 }, {}, '一致'],
    ['differs', COUNTIES, { value: 3 }, { counties: [{ name: '甲' }] }, '与清单不一致'],
    ['a number that is none', COUNTIES, { value: '两个' }, { counties: [{ name: '甲' }] }, '与清单不一致'],
    ['no list', COUNTIES, { value: 3 }, {}, '清单未填'],
    ['no number yet', COUNTIES, undefined, { counties: [{ name: '甲' }] }, ''],
    ['nothing yet', COUNTIES, undefined, {}, ''],
    ['an optional list', PROVINCE, { value: 3 }, {}, ''],
    [
      'an optional list, filled in',
      PROVINCE,
      { value: 3 },
      { 'province-demonstration': [{ name: '甲' }] },
      '与清单不一致',
    ],
    ['a text with a list: none', DISTRICTS, { value: '均已建立' }, {}, '清单未填'],
    ['a text with a list', DISTRICTS, { value: '均已建立' }, { districts: [{ name: '甲' }] }, ''],
  ])('%s', (_name, id, entry, lists, expected) => {
    expect(check(id, entry, lists)[1]).toBe(expected);
  });
});
