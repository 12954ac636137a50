/** What was done and can be undone, what was undone and can be done again; the oldest steps are forgotten. */
export class History<Step> {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly limit: number) {}

  get canGoBack(): boolean {
    return this.done.length > 0;
  }

  get canGoForward(): boolean {
    return this.undone.length > 0;
  }

  /** What was undone before cannot be done again after something else was done. */
  add(step: Step): void {
    this.done = [...this.done, step].slice(-this.limit);
    this.undone = [];
  }

  /** @returns the step to undo */
  back(): Step | undefined {
    return move(this.done, this.undone);
  }

  /** @returns the step to do again */
  forward(): Step | undefined {
    return move(this.undone, this.done);
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }
}

function move<Step>(from: Step[], to: Step[]): Step | undefined {
  const step = from.pop();
  if (step !== undefined) to.push(step);
  return step;
}
