/** A colour as the eye orders it: lightness from 0 to 1, chroma from 0 (grey), hue in radians. */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

type Rgb = readonly [red: number, green: number, blue: number];

const rgbOf = (hex: string): Rgb => {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
};

const hexOf = (rgb: Rgb): string =>
  rgb
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** Of a colour as RRGGBB. Numbers: Björn Ottosson's Oklab. */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = rgbOf(hex).map(toLinear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const green = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(green, blue), hue: Math.atan2(blue, green) };
}

function linearOf({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const EDGE = 0.0005;
const isShowable = (rgb: Rgb): boolean => rgb.every((part) => part >= -EDGE && part <= 1 + EDGE);

/** As RRGGBB; what a screen cannot show loses chroma, never lightness or hue. */
export function fromOklch(color: Oklch): string {
  let [low, high] = [0, color.chroma];
  if (!isShowable(linearOf(color))) {
    for (let i = 0; i < 20; i++) {
      const middle = (low + high) / 2;
      if (isShowable(linearOf({ ...color, chroma: middle }))) low = middle;
      else high = middle;
    }
    high = low;
  }
  const [r, g, b] = linearOf({ ...color, chroma: high });
  return hexOf([fromLinear(r), fromLinear(g), fromLinear(b)]);
}

const luminance = (hex: string): number => {
  const [r, g, b] = rgbOf(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
};

/** Contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
