import { isNode, LineCounter, parseDocument } from 'yaml';
import { issue } from '../issues';
import { type Normalised, normalise } from './normalise';
import { formatPath } from './place';

/**
 * Reads a template file. Faults carry the file, the line and the path.
 * @param file the name that faults are reported with
 */
export function parseTemplate(text: string, file: string): Normalised {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    return { issues: [issue('K709', { file, line }, { reason: broken.message.split('\n')[0] ?? '' })] };
  }
  const data = toData(document);
  if (data instanceof Error) return { issues: [issue('K709', { file }, { reason: data.message })] };
  return normalise(data.value, (path) => {
    const node = [...path.keys(), path.length]
      .map((length) => document.getIn(path.slice(0, length), true))
      .findLast((found) => isNode(found) && found.range);
    const start = isNode(node) ? node.range?.[0] : undefined;
    return { file, path: formatPath(path), ...(start === undefined ? {} : { line: lines.linePos(start).line }) };
  });
}

/** The data of a document; aliases that multiply without end are refused by the library. */
function toData(document: ReturnType<typeof parseDocument>): { readonly value: unknown } | Error {
  try {
    return { value: document.toJS() };
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}
