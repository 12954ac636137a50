import {
  ENTRY_FILL,
  INK,
  LEAST_CONTRAST,
  LINE,
  PAPER,
  themed,
  themedBar,
  type Theme,
} from '../../../../src/hosts/html/look/colours';
import { contrast, fromOklch, toOklch } from '../../../../src/hosts/html/look/oklch';
import {
  groundsOf,
  HIGHLIGHT_NAMES,
  highlightInk,
  STYLE_NAMES,
  styleInk,
} from '../../../../src/hosts/html/look/style-rules';
import { highlightOf, styleOf } from '../../../../src/sheets';
import { xinyangTable } from '../../../support/tables';

const THEMES: readonly Theme[] = ['light', 'dark'];
const COLOURS = [
  ...STYLE_NAMES.flatMap((name) => [styleOf(name).fill, styleOf(name).color]),
  ...HIGHLIGHT_NAMES.flatMap((name) => [highlightOf(name).fill, highlightOf(name).color]),
  ENTRY_FILL,
  LINE,
].filter((color) => color !== undefined);

describe('colours', () => {
  test('contrast is that of WCAG', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21);
    expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  });

  test('survive being taken apart', () => {
    for (const color of [...COLOURS, PAPER, INK, 'FF0000', '00FF00', '0000FF']) {
      expect(fromOklch(toOklch(color))).toBe(color);
    }
  });

  test('paper keeps its colours', () => {
    expect(COLOURS.map((color) => themed(color, 'light'))).toEqual(COLOURS);
  });

  test('in the dark the ground is dark, the ink light, and the order of lightness turned round', () => {
    const lightness = (color: string) => toOklch(themed(color, 'dark')).lightness;
    expect(lightness(PAPER)).toBeLessThan(0.26);
    expect(lightness(INK)).toBeGreaterThan(0.9);
    const byLightness = [...COLOURS].sort((a, b) => toOklch(a).lightness - toOklch(b).lightness);
    const dark = byLightness.map(lightness);
    dark.slice(1).forEach((value, i) => {
      expect(value).toBeLessThanOrEqual((dark[i] ?? 0) + 0.003);
    });
  });

  test('in the dark a colour keeps its hue', () => {
    for (const color of COLOURS.filter((one) => toOklch(one).chroma > 0.03)) {
      const turned = Math.abs(toOklch(themed(color, 'dark')).hue - toOklch(color).hue);
      expect(Math.min(turned, 2 * Math.PI - turned)).toBeLessThan(0.12);
    }
  });
});

describe.each(THEMES)('readable: %s', (theme) => {
  test.each(STYLE_NAMES)('%s, on all that it may stand on', (name) => {
    for (const ground of groundsOf(name)) {
      expect(contrast(styleInk(name, theme), themed(ground, theme))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  test.each(HIGHLIGHT_NAMES)('%s', (name) => {
    const { fill, color } = highlightOf(name);
    // A highlight without a ground of its own would stand on grounds that are not known here.
    expect(fill).toBeDefined();
    if (color === undefined) return;
    const ground = themed(fill ?? '', theme);
    expect(contrast(highlightInk(name, theme), ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('numbers on data bars', async () => {
    const { sheet } = await xinyangTable('overview');
    expect(sheet.bars.length).toBeGreaterThan(0);
    for (const { color } of [...sheet.bars, { color: '1F4E79' }]) {
      expect(contrast(styleInk('rate', theme), themedBar(color, theme))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });
});

test('a text that could not be read is moved no further than needed', () => {
  // 7F7F7F on white is 4:1.
  expect(contrast('7F7F7F', PAPER)).toBeLessThan(LEAST_CONTRAST);
  const ink = styleInk('absent', 'light');
  expect(contrast(ink, PAPER)).toBeLessThan(4.7);
  // What can be read stays as it is.
  expect(styleInk('entry', 'light')).toBe('1F4E79');
});
