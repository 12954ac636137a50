import type { CellStyle } from 'hucre/xlsx';
import { highlightOf, styleOf, type HighlightStyle, type StyleName } from '../../sheets';

const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;

/** The font of unstyled cells, by which Excel counts column widths. */
export const DEFAULT_FONT = { name: '宋体', size: 11 };

/** A named style as the library writes it. Each is made once. */
export function cellStyle(name: StyleName, unlocked: boolean): CellStyle {
  const key = `${name}/${unlocked}`;
  const known = made.get(key);
  if (known) return known;
  const { font, size, bold, color, fill, horizontal, vertical, border, format } = styleOf(name);
  const style: CellStyle = {
    font: { name: font, size, bold: bold ?? false, ...(color === undefined ? {} : { color: { rgb: color } }) },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    alignment: { horizontal, vertical, wrapText: true },
    ...(border ? { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
  made.set(key, style);
  return style;
}

const made = new Map<string, CellStyle>();

/** A conditional format as the library writes it. */
export function highlightStyle(name: Parameters<typeof highlightOf>[0]): CellStyle {
  const { fill, color, bold }: HighlightStyle = highlightOf(name);
  return {
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
    ...(color === undefined && bold === undefined
      ? {}
      : {
          font: { ...(color === undefined ? {} : { color: { rgb: color } }), ...(bold === undefined ? {} : { bold }) },
        }),
  };
}
