// The templates as authored: their texts, each with its path, and what of them is Kaohe's own wording.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';

/** The templates of one document; none where the folder is not there. */
export function readTemplates(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, template: YAML.parse(readFileSync(path.join(folder, name), 'utf8')) }));
}

/** Identifiers, dates and numbers say how a template is made; the documents are in Chinese. */
const OF_FORMAT = /^[a-z0-9][\w./-]*$/;

const below = (keys, own) =>
  own.some(({ path: start, key }) => (start ? `${keys}.`.startsWith(`${start}.`) : keys.split('.').includes(key)));

/**
 * Every text of a template, a paragraph each: `keys` is its path without the numbers of lists.
 * `own`: in Kaohe's words. Numbers are among the texts: a printed cell may hold nothing else.
 */
export function textsOf(template, own = []) {
  const found = [];
  const visit = (value, keys, isOwn) => {
    if (value === null || value === undefined || typeof value === 'boolean') return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, keys, isOwn);
    } else if (typeof value === 'object') {
      const kaohes = isOwn || value.own === true || (value.added === true && keys !== '');
      for (const [key, item] of Object.entries(value)) visit(item, keys ? `${keys}.${key}` : key, kaohes);
    } else {
      for (const text of String(value).split('\n')) {
        if (text.trim()) found.push({ keys, text, own: isOwn || OF_FORMAT.test(text) || below(keys, own) });
      }
    }
  };
  visit(template, '', false);
  return found;
}

/** Lists of names printed in one cell, and titles printed with their points in brackets and a remark after them. */
function composed(value) {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.length > 1 ? [value.join('、')] : [];
  const { title, declaredPoints, remark = '' } = value;
  return [
    ...(declaredPoints === undefined ? [] : [`${declaredPoints}分`, `${title}${declaredPoints}分${remark}`]),
    ...(remark ? [`${title}${remark}`] : []),
    ...Object.values(value).flatMap(composed),
  ];
}

/** A template without what it says twice: variants of sections, and what is measured of a task whose goal is printed. */
const once = (template) => ({
  ...template,
  variants: [],
  sections: (template.sections ?? []).map((section) => ({
    ...section,
    indicators: section.indicators.map((item) => (item.task ? { ...item, clauses: [] } : item)),
  })),
});

/** What a printed cell may be: a text of a template or several of them together. Not Kaohe's notes. */
export function printedTexts(template) {
  const printed = textsOf(once(template)).filter(({ keys }) => !/(^|\.)notes$/.test(keys));
  return [...printed.map(({ text }) => text), ...composed(once(template))];
}
