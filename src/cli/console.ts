import { describe, type Issue, type Locale, toLine } from '../issues';

/** 0 done, 1 done but with errors in the contents, 2 could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Work that takes longer than this says what it is doing, milliseconds. */
const PATIENCE = 1000;
/** Larger inputs take longer than that, bytes. */
const LARGE = 1_000_000;

/** Results go to standard output; everything said to a person goes to standard error. */
export class Console {
  private readonly started = Date.now();

  constructor(readonly locale: Locale) {}

  /** A result for another program, or for a person who asked for it. */
  print(text: string): void {
    process.stdout.write(`${text}\n`);
  }

  json(value: unknown): void {
    this.print(JSON.stringify(value, null, 2));
  }

  say(zh: string, en: string): void {
    process.stderr.write(`${this.locale === 'zh' ? zh : en}\n`);
  }

  report(issues: readonly Issue[]): void {
    for (const issue of issues) process.stderr.write(`${toLine(issue, this.locale)}\n`);
  }

  /**
   * Names the step that begins, once the work has taken longer than a moment, or will: more than `LARGE` bytes.
   * @param size of what is to be worked on, bytes
   */
  step(zh: string, en: string, size = 0): void {
    if (size > LARGE || Date.now() - this.started > PATIENCE) this.say(`……${zh}`, `… ${en}`);
  }

  /** An issue as other programs read it. */
  toJson(issue: Issue): object {
    const { message, remedy } = describe(issue, this.locale);
    const { id, ...at } = issue.at;
    return { code: issue.code, severity: issue.severity, ...at, ...(id === undefined ? {} : { id }), message, remedy };
  }
}
