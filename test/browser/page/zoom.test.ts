import { fittingZoom, readZoom } from '../../../src/browser/page/zoom';
import { specFor } from '../drafts/tabs';

const sheetOf = (id: string) => specFor().sheets.find((sheet) => sheet.id === id);

test('as wide as a sheet needs to be filled in, between what can be read and its own size', () => {
  const score = sheetOf('score');
  expect(fittingZoom(score, 3000)).toEqual({ percent: 100, fits: true });
  expect(fittingZoom(score, 300)).toEqual({ percent: 70, fits: false });
  const zooms = [800, 900, 1000].map((room) => fittingZoom(score, room).percent);
  expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
  expect(zooms.every((zoom) => zoom % 5 === 0)).toBe(true);
});

test('a list that is filled in from its first column stays as it is', () => {
  expect(fittingZoom(sheetOf('evidence'), 600)).toEqual({ percent: 100, fits: true });
});

test('without a sheet, or before there is any room, as it is', () => {
  const zooms = [fittingZoom(undefined, 600), fittingZoom(sheetOf('score'), 0)];
  expect(zooms.map(({ percent }) => percent)).toEqual([100, 100]);
});

test.each([
  ['125', 125],
  ['fit', 'fit'],
  ['33', 'fit'],
  ['<b>', 'fit'],
  [null, 'fit'],
])('stored %s: %s', (stored, zoom) => {
  expect(readZoom(stored)).toBe(zoom);
});
