import { type Token, tokens } from './formula-text';

/** Functions that stand in for operators which the engine works out with all digits and Excel with fifteen. */
export const COMPARE = 'EXCEL_COMPARE';
export const JOIN = 'EXCEL_JOIN';

const rewritten = new Map<string, string>();

/** A formula (without "=") whose comparisons and joinings of texts are calls of COMPARE and JOIN. */
export function withExcelOperators(formula: string): string {
  let known = rewritten.get(formula);
  if (known === undefined) {
    const found = tokens(formula);
    known = found ? new Rewriter(found).all() : formula;
    if (rewritten.size > 20_000) rewritten.clear();
    rewritten.set(formula, known);
  }
  return known;
}

/** Comparisons bind weakest of all operators, & next: splitting each argument and bracket at them is enough. */
class Rewriter {
  private at = 0;

  constructor(private readonly found: readonly Token[]) {}

  all(): string {
    let text = '';
    while (this.at < this.found.length) text += this.operand() + this.separator();
    return text;
  }

  private separator(): string {
    return this.found[this.at++]?.text ?? '';
  }

  /** Up to the next comma, semicolon or closing bracket. */
  private operand(): string {
    const operators: string[] = [];
    const sides: string[][] = [['']];
    const last = () => sides.at(-1) ?? [];
    const append = (text: string) => {
      const side = last();
      side[side.length - 1] = (side.at(-1) ?? '') + text;
    };
    for (let token = this.found[this.at]; token; token = this.found[this.at]) {
      if (token.kind === 'mark' && /^[,;)}]$/.test(token.text)) break;
      this.at++;
      if (token.kind === 'comparison') {
        operators.push(token.text);
        sides.push(['']);
      } else if (token.text === '&') last().push('');
      else if (token.text === '(' || token.text === '{') append(token.text + this.bracket());
      else append(token.text);
    }
    const values = sides.map((parts) => (parts.length > 1 ? `${JOIN}(${parts.join(',')})` : (parts[0] ?? '')));
    return operators.reduce(
      (left, operator, i) => `${COMPARE}(${left},"${operator}",${values[i + 1] ?? ''})`,
      values[0] ?? '',
    );
  }

  private bracket(): string {
    let text = '';
    for (;;) {
      text += this.operand();
      const separator = this.separator();
      text += separator;
      if (separator === ')' || separator === '}' || separator === '') return text;
    }
  }
}
