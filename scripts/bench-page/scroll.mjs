const STEPS = 200;
const WARM_UP = 20;
/** What a turn of the wheel moves, pixels. */
const STEP = 100;

/** In the page: turns the wheel over the sheet again and again, down and up. @returns how long each frame took */
async function scrollFrames([steps, step]) {
  const { document, performance, requestAnimationFrame, MessageChannel } = globalThis;
  const grid = document.querySelector('[role=grid]');
  let scrolled = grid;
  while (scrolled.scrollHeight <= scrolled.clientHeight) scrolled = scrolled.parentElement;
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
  const frames = [];
  let direction = 1;
  for (let i = 0; i < steps; i++) {
    const before = scrolled.scrollTop;
    const start = performance.now();
    scrolled.scrollTop += direction * step;
    await painted();
    frames.push(performance.now() - start);
    if (scrolled.scrollTop === before) direction = -direction;
  }
  return frames;
}

/** Scrolls the sheet that is shown. @returns the median frame and the slowest one in twenty, milliseconds */
export async function measureScroll(page) {
  const frames = (await page.evaluate(scrollFrames, [STEPS + WARM_UP, STEP])).slice(WARM_UP).sort((a, b) => a - b);
  return { median: frames[Math.floor(frames.length / 2)], slow: frames[Math.floor(frames.length * 0.95)] };
}
