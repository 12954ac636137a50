import type { Issue } from '../issues';

/** Gathers issues along the way and passes the values on. */
export class Collector {
  readonly issues: Issue[] = [];

  take<T extends { readonly issues: readonly Issue[] }>(result: T): T {
    this.issues.push(...result.issues);
    return result;
  }

  add(...issues: readonly Issue[]): void {
    this.issues.push(...issues);
  }
}
