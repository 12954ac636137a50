import { coalesce } from '../../src/app/coalesce';

/** An action whose runs end when the test says so. */
function controlled() {
  const ends: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const action = () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
  const end = (run: number, fault?: Error): void => {
    const one = ends[run];
    if (!one) throw new Error(`run ${run} has not begun`);
    if (fault) one.reject(fault);
    else one.resolve();
  };
  return { run: coalesce(action), end, begun: () => ends.length };
}

/** Lets all that is settled take its course. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('coalesce', () => {
  test('calls during a run share one further run', async () => {
    const { run, end, begun } = controlled();
    const first = run();
    const others = [run(), run(), run()];
    expect(begun()).toBe(1);
    end(0);
    await first;
    await settle();
    expect(begun()).toBe(2);
    end(1);
    await Promise.all(others);
    expect(begun()).toBe(2);
  });

  test('the further run begins only after the first has ended: it sees what changed meanwhile', async () => {
    let value = 'old';
    const seen: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const run = coalesce(async () => {
      seen.push(value);
      await gate;
    });
    const first = run();
    value = 'new';
    const second = run();
    release();
    await Promise.all([first, second]);
    expect(seen).toEqual(['old', 'new']);
  });

  test('a run that fails is reported to its callers and does not stop the next', async () => {
    const { run, end, begun } = controlled();
    const first = run();
    const second = run();
    end(0, new Error('busy'));
    await expect(first).rejects.toThrow('busy');
    await settle();
    end(1);
    await expect(second).resolves.toBeUndefined();
    const third = run();
    expect(begun()).toBe(3);
    end(2);
    await third;
  });
});
