// The printed cells of a document, from its text and the lines where its tables stand.

const RESPONSIBLE = /（责任单位：(.*)）$/;

/** A cell begins with a tab and goes on until the next one. */
function cells(lines) {
  const found = [];
  for (const { line, text } of lines) {
    if (text.startsWith('\t') || found.length === 0) found.push({ line, text });
    else found.at(-1).text += `\n${text}`;
  }
  return found;
}

const READERS = {
  cells,
  lines: (lines) => lines,
  rows: (lines) => lines.flatMap(({ line, text }) => text.split('\t').map((cell, at) => ({ line, at, text: cell }))),
  clauses: (lines) =>
    lines.flatMap(({ line, text }) => [
      { line, text: text.replace(RESPONSIBLE, '') },
      { line, text: RESPONSIBLE.exec(text)?.[1] ?? '' },
    ]),
};

function joinCut(found, joined = []) {
  for (const { lines, cell } of joined) {
    const [first, ...rest] = lines.map((line) => found.find((item) => item.line === line && item.at === cell));
    for (const part of rest) {
      first.text += part.text;
      part.text = '';
    }
  }
}

/** The cells that are not blank, each with the line it begins in and the reason why templates need not have it, if any. */
export function readCells(text, document) {
  const lines = text.split(/\r?\n/).map((printed, i) => {
    const mended = (document.mended ?? []).find((entry) => entry.lines.includes(i + 1));
    return { line: i + 1, text: mended ? printed.replace(mended.printed, mended.means) : printed };
  });
  const found = document.tables.flatMap(({ as, from, to }) => READERS[as](lines.slice(from - 1, to)));
  joinCut(found, document.joined);
  return found
    .filter((cell) => cell.text.trim())
    .map((cell) => ({
      ...cell,
      reason: (document.remainder ?? []).find((entry) => entry.lines.includes(cell.line))?.reason,
    }));
}
