import { afterPaint } from '../../../src/browser/desk/after-paint';

/** As much of a page as there is to wait for. */
class FakePage extends EventTarget {
  hidden = false;

  hide(): void {
    this.hidden = true;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: FakePage;
let frames: (() => void)[];
let task: jest.Mock;

beforeEach(() => {
  jest.useFakeTimers();
  page = new FakePage();
  frames = [];
  task = jest.fn();
  Object.assign(globalThis, { document: page, requestAnimationFrame: (frame: () => void) => frames.push(frame) });
});
afterEach(() => {
  jest.useRealTimers();
  for (const name of ['document', 'requestAnimationFrame']) Reflect.deleteProperty(globalThis, name);
});

test('what was put off is done after the frame, once', () => {
  afterPaint(task);
  frames.forEach((frame) => {
    frame();
  });
  expect(task).not.toHaveBeenCalled();
  jest.runAllTimers();
  page.hide();
  expect(task).toHaveBeenCalledTimes(1);
});

test('a page out of sight is not waited for', () => {
  page.hidden = true;
  afterPaint(task);
  expect(task).toHaveBeenCalledTimes(1);
});

test('a page that goes out of sight before its frame does it then, and not again', () => {
  afterPaint(task);
  page.hide();
  expect(task).toHaveBeenCalledTimes(1);
  jest.runAllTimers();
  expect(task).toHaveBeenCalledTimes(1);
});

test('a frame that never comes is not waited for for long', () => {
  afterPaint(task);
  jest.runAllTimers();
  expect(task).toHaveBeenCalledTimes(1);
});
