import { firstViews, fittingView, withAnotherWorkbook, withOpened } from '../../../src/app/frame/use-views';

describe('the pages of the pane', () => {
  test('a page that was opened is kept, and so is the one that was shown before it', () => {
    const first = withOpened(firstViews(undefined), 'lists', 'fill');
    expect(first).toMatchObject({ chosen: 'lists', kept: new Set(['fill', 'lists']) });
    expect(withOpened(first, 'help', 'lists').kept).toEqual(new Set(['fill', 'lists', 'help']));
  });

  test('the user’s choice stands until another workbook is opened; then no page is kept from before', () => {
    const chosen = withOpened(firstViews('templates'), 'lists', 'templates');
    const another = withAnotherWorkbook(chosen);
    expect(another.chosen).toBeUndefined();
    expect(another.kept).toEqual(new Set());
    // Pages are known by the workbook as well, so that none is taken over.
    expect(another.workbook).not.toBe(chosen.workbook);
  });

  test('the page that fits: what can be filled in, or else the templates', () => {
    expect(fittingView(false, { kind: 'blank' })).toBe('templates');
    expect(fittingView(false, { kind: 'refused', issues: [] })).toBe('fill');
    expect(fittingView(false, { kind: 'opening' })).toBeUndefined();
    expect(fittingView(true, { kind: 'opening' })).toBe('templates');
  });
});
