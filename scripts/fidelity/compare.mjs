// A document held against its templates, both ways.
import { fold, isTiled } from './fold.mjs';
import { readCells } from './tables.mjs';
import { printedTexts, textsOf } from './templates.mjs';

/** Points in brackets, which a template keeps apart from the title beside which they are printed. */
const POINTS = /[（(]\s*-?([\d.]+\s*分)\s*[）)]/g;
const withoutPoints = (text) => text.replace(POINTS, '');

/**
 * The cells that no text of the templates is, nor several texts end to end.
 * Cells alike need as many texts alike: a title printed in two tables stands in two templates.
 */
export function missingFrom(texts, cells) {
  const left = new Map();
  for (const piece of texts.map(fold)) left.set(piece, (left.get(piece) ?? 0) + 1);
  left.delete('');
  const pieces = [...left.keys()];
  return cells.filter(({ text }) => {
    const cell = fold(text);
    const times = left.get(cell);
    if (times !== undefined) left.set(cell, times - 1);
    return times === undefined ? !isTiled(cell, pieces) : times === 0;
  });
}

/** An article named before a sentence of it, as one cites: 第十九条（二）…… */
const ARTICLE = /^第[一二三四五六七八九十百]+条/u;

/** The wording of templates that is found in none of the texts of the document. */
export function inventedIn(templates, documentTexts, own) {
  const known = documentTexts.flatMap((text) => [fold(text), fold(withoutPoints(text))]).join('\n');
  const isKnown = (text) =>
    known.includes(fold(text)) ||
    (known.includes(ARTICLE.exec(text)?.[0] ?? '\n\n') && known.includes(fold(text.replace(ARTICLE, ''))));
  return templates.flatMap(({ name, template }) =>
    textsOf(template, own)
      .filter((item) => !item.own && !isKnown(item.text))
      .map(({ keys, text }) => ({ name, keys, text })),
  );
}

/** One of the documents whose tables stand at known lines: how many cells, which are missing, what is invented. */
export function compareDocument(document, text, templates, own) {
  const cells = readCells(text, document);
  const wanted = cells.filter(({ reason }) => !reason);
  return {
    title: document.file,
    cells: wanted.length,
    missing: missingFrom(
      templates.flatMap(({ template }) => printedTexts(template)),
      wanted,
    ),
    excused: cells.filter(({ reason }) => reason),
    invented: inventedIn(templates, [text, ...cells.map((cell) => cell.text)], own),
  };
}
