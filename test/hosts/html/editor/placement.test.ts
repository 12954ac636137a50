import { besideCell, underCell } from '../../../../src/hosts/html/editor/placement';

const view = { left: 0, top: 0, width: 800, height: 600 };
const bubble = { width: 240, height: 60 };

describe('a message beside a cell', () => {
  test('stands diagonally below, covering neither the row nor the column', () => {
    expect(besideCell({ left: 100, top: 100, width: 80, height: 30 }, bubble, view)).toEqual({ left: 85, top: 35 });
  });

  test('turns to the left at the right edge, and upwards at the lower', () => {
    const cell = { left: 700, top: 560, width: 80, height: 30 };
    expect(besideCell(cell, bubble, view)).toEqual({ left: -245, top: -65 });
  });

  test('stays in a view that is narrow', () => {
    const narrow = { ...view, width: 300 };
    const { left, top } = besideCell({ left: 150, top: 100, width: 100, height: 30 }, bubble, narrow);
    expect(150 + left).toBe(60);
    expect(top).toBe(35);
  });
});

describe('a list below a cell', () => {
  test('stands below, above where there is no room, and never sticks out', () => {
    const list = { width: 300, height: 200 };
    expect(underCell({ left: 100, top: 100, width: 80, height: 30 }, list, view)).toEqual({ left: 0, top: 30 });
    expect(underCell({ left: 700, top: 500, width: 80, height: 30 }, list, view)).toEqual({ left: -200, top: -200 });
    // Where neither has room, below can be scrolled to.
    expect(underCell({ left: 0, top: 50, width: 80, height: 30 }, { ...list, height: 590 }, view).top).toBe(30);
  });
});
