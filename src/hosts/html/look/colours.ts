import { contrast, fromOklch, toOklch } from './oklch';

export type Theme = 'light' | 'dark';

/** Colours of what styles leave open, as on paper. */
export const PAPER = 'FFFFFF';
export const INK = '000000';
export const LINE = '7F7F7F';
/** Entries, where nothing else colours them: so pale that the table still looks official. */
export const ENTRY_FILL = 'F7FAFE';

/** What text must keep to what lies under it. */
export const LEAST_CONTRAST = 4.5;

/** Lightness that white and black have in the dark: neither is glaring. */
const DARKEST = 0.235;
const LIGHTEST = 0.93;
/** By how much lightness is moved at a time. */
const STEP = 0.005;
/** Tints are pale on paper; as near to their ground in the dark, and as grey, they could not be told apart. */
const SPREAD = 0.62;
const VIVID = 1.35;

/** A colour as a theme shows it: in the dark lightness is mirrored and the hue kept. */
export function themed(hex: string, theme: Theme): string {
  if (theme === 'light') return hex;
  const { lightness, chroma, hue } = toOklch(hex);
  const mirrored = DARKEST + (1 - lightness) ** SPREAD * (LIGHTEST - DARKEST);
  return fromOklch({ lightness: mirrored, chroma: chroma * VIVID, hue });
}

/** The colour of a text as a theme shows it, so far from its ground that it can be read. @param grounds as on paper */
export function themedInk(hex: string, grounds: readonly string[], theme: Theme): string {
  const under = grounds.map((ground) => themed(ground, theme));
  return moved(themed(hex, theme), under, theme === 'light' ? -STEP : STEP);
}

/** The colour of a data bar as a theme shows it, so far from that of the number on it that it can be read. */
export const themedBar = (hex: string, theme: Theme): string =>
  moved(themed(hex, theme), [themed(INK, theme)], theme === 'light' ? STEP : -STEP);

/** A colour made lighter or darker until it stands out from others; one that does already stays as it is. */
function moved(hex: string, others: readonly string[], step: number): string {
  const isReadable = (color: string): boolean => others.every((other) => contrast(color, other) >= LEAST_CONTRAST);
  const { chroma, hue, lightness } = toOklch(hex);
  let color = hex;
  for (let at = lightness; !isReadable(color) && at >= 0 && at <= 1; at += step) {
    color = fromOklch({ lightness: at, chroma, hue });
  }
  return color;
}
