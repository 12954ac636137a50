import { acceptedText } from '../../../src/app/departments/merge-text';
import type { MergeView } from '../../../src/app/departments/merge-view';
import { translateDepartments } from '../../../src/app/departments/text';

const COUNTS = { effect: 'takes', taken: [], notes: 0, materials: 0, people: 0 } as const;
const ONE: MergeView['taken'][number] = { key: 'a@value', indicator: '1', value: 3, from: ['县公安局'] };

test.each([
  [{ ...COUNTS, taken: [ONE, ONE] }, '已采用 2 项。', 'Taken over: entries 2'],
  [{ ...COUNTS, notes: 1, materials: 2 }, '已采用 备注 1 条 · 材料 2 份。', 'Taken over: remarks 1 · materials 2'],
  [{ ...COUNTS, taken: [ONE], people: 1 }, '已采用 1 项 · 联系人 1 位。', 'Taken over: entries 1 · contacts 1'],
  [{ ...COUNTS, effect: 'records' as const }, '已记入各部门的分解表。', 'Kept on the sheets of the departments.'],
])('what was done is said: %j', (merged, zh, en) => {
  expect(acceptedText(translateDepartments('zh'), merged)).toBe(zh);
  expect(acceptedText(translateDepartments('en'), merged)).toBe(en);
});
