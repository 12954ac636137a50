import { nextBand } from '../../src/scoring';
import { xinyang } from '../support/templates';

const BANDS = [
  { label: '优秀', from: 90 },
  { label: '良好', from: 80, below: 90 },
  { label: '合格', above: 60, below: 80 },
  { label: '不合格', upTo: 60 },
];

test.each([
  [0, '合格', 60],
  [60, '合格', 0],
  [60.01, '良好', 19.99],
  [79.99, '良好', 0.01],
  [80, '优秀', 10],
  [89.96, '优秀', 0.04],
  [-0.3, '合格', 60.3],
])('%p points: next is %s, %p are missing, exactly', (total, label, missing) => {
  expect(nextBand({ bands: BANDS }, total)).toEqual({ label, missing });
});

test.each([90, 90.01, 110])('%p points: no better grade is left', (total) => {
  expect(nextBand({ bands: BANDS }, total)).toBeUndefined();
});

test('a document without grades has no next one', () => {
  expect(nextBand({ bands: [] }, 50)).toBeUndefined();
});

test('Xinyang 2021: 89.99 is a hundredth short of 优秀', async () => {
  expect(nextBand(await xinyang(), 89.99)).toEqual({ label: '优秀', missing: 0.01 });
});
