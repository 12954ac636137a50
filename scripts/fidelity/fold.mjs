// Texts compared without what a reader of pages, a printer or a typist changes: white space, width, punctuation.

/** Marks between digits that make another number when left out: 0.5, 2—3. */
const WITHIN_NUMBERS = /(?<=\d)[.．](?=\d)/gu;
const RANGES = /(?<=\d)\s*[-–—－~～]+\s*(?=\d)/gu;

/** Punctuation and space; not %, which is part of an amount. */
const FOLDED_AWAY = /(?!%)[\p{P}\p{Z}\p{C}]/gu;

/** A text without mark-up: what stood between the marks, set apart by one space. */
export const withoutMarks = (text) =>
  text
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();

/** A text folded for comparison. The private characters keep the point and the dash of a number. */
export function fold(text) {
  return withoutMarks(String(text))
    .normalize('NFKC')
    .replace(WITHIN_NUMBERS, '\u2a33')
    .replace(RANGES, '\u2a29')
    .replace(FOLDED_AWAY, '');
}

/** The pieces, each as often as needed, laid end to end give the text. Both folded. */
export function isTiled(text, pieces) {
  const reached = new Array(text.length + 1).fill(false);
  reached[0] = true;
  for (let at = 0; at < text.length; at += 1) {
    if (!reached[at]) continue;
    for (const piece of pieces) if (piece && text.startsWith(piece, at)) reached[at + piece.length] = true;
  }
  return reached[text.length];
}
