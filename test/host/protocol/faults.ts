import { HostError } from './errors';

/** Failures that a test orders in advance. */
export class Faults {
  /** Code with which every request fails. */
  always: string | undefined;
  private readonly requests: { left: number; code: string }[] = [];
  private readonly actions: { left: number; code: string }[] = [];

  failOn(at: { readonly request: number } | { readonly action: number }, code: string): void {
    if ('request' in at) this.requests.push({ left: at.request, code });
    else this.actions.push({ left: at.action, code });
  }

  /** The code with which the request that begins fails, if it does. */
  beginRequest(): string | undefined {
    return countDown(this.requests) ?? this.always;
  }

  beginAction(): void {
    const code = countDown(this.actions);
    if (code !== undefined) throw new HostError(code);
  }
}

function countDown(orders: { left: number; code: string }[]): string | undefined {
  for (const order of orders) order.left--;
  const due = orders.findIndex((order) => order.left <= 0);
  return due < 0 ? undefined : orders.splice(due, 1)[0]?.code;
}
