import type { Issue } from '../../issues';

/** What is to be decided before something goes on. */
export type Question =
  /** A file holds what will not be carried over: open it all the same? */
  | {
      readonly kind: 'lost';
      readonly file: string;
      readonly issues: readonly Issue[];
      readonly answer: (goOn: boolean) => void;
    }
  /** What is shown is not kept as a draft, and something else is to be shown. */
  | { readonly kind: 'leave'; readonly answer: (choice: 'save' | 'drop' | 'cancel') => void };

/** What takes a while. */
export type Work =
  { readonly kind: 'reading'; readonly file: string } | { readonly kind: 'saving' } | { readonly kind: 'opening' };

export type BusinessState = { readonly question?: Question; readonly work?: Work };

const IDLE: BusinessState = {};

/** What the desk is busy with: one thing at a time. */
export class Business {
  private state = IDLE;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): BusinessState => this.state;

  get isBusy(): boolean {
    return this.state !== IDLE;
  }

  /** Says what is being done while it is. */
  async during<Result>(work: Work, task: () => Promise<Result>): Promise<Result> {
    const mine = { work };
    this.update(mine);
    try {
      return await task();
    } finally {
      if (this.state === mine) this.update(IDLE);
    }
  }

  /** @param pose makes the question, which is answered with what it is given */
  ask<Answer>(pose: (answer: (value: Answer) => void) => Question): Promise<Answer> {
    return new Promise((resolve) => {
      const question = pose((value) => {
        this.update(IDLE);
        resolve(value);
      });
      this.update({ question });
    });
  }

  private update(state: BusinessState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
