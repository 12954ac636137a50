/** What XML cannot hold stands in a workbook as _x000B_, and so does what looks like such an escape: _x005F_x000B_. */
const UNFIT = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text as a part stores it. */
export const escapeText = (text: string): string =>
  text.replace(UNFIT, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** The text that a part stores. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
