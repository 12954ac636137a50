/** A token of JSON, at the place where the last one ended. */
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** Where a text stops being JSON: the index of the first character that does not fit; undefined where all of it does. */
export function jsonFault(text: string): number | undefined {
  const open: string[] = [];
  let next: Next = 'value';
  let at = skipSpaces(text, 0);
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const after: Next | undefined = token === undefined ? undefined : follow(token, next, open);
    if (token === undefined || after === undefined) return at;
    next = after;
    at = skipSpaces(text, at + token.length);
  }
  return next === 'nothing' ? undefined : text.length;
}

/** What may come after a token; undefined where it may not stand here. `open` is what has been begun. */
function follow(token: string, next: Next, open: string[]): Next | undefined {
  const isValue = next === 'value' || next === 'value or ]';
  const closed = (): Next => (open.length === 0 ? 'nothing' : ', or end');
  const close = (of: string, isAllowed: boolean): Next | undefined => {
    if (!isAllowed || open.at(-1) !== of) return undefined;
    open.pop();
    return closed();
  };
  switch (token) {
    case '{':
    case '[':
      if (!isValue) return undefined;
      open.push(token);
      return token === '{' ? 'key or }' : 'value or ]';
    case '}':
      return close('{', next === 'key or }' || next === ', or end');
    case ']':
      return close('[', next === 'value or ]' || next === ', or end');
    case ',':
      if (next !== ', or end') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return next === ':' ? 'value' : undefined;
    default:
      if (next === 'key' || next === 'key or }') return token.startsWith('"') ? ':' : undefined;
      return isValue ? closed() : undefined;
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
