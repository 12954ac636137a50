/** What is drawn anew for: how far the view is scrolled, roughly, and its size. */
export type ViewState = { readonly top: number; readonly width: number; readonly height: number };

/** Rows are drawn anew each time so many pixels have been scrolled. */
export const SCROLL_STEP = 120;

/** Follows an element that scrolls. Its state is the same object until there is something else to draw. */
export class ViewStore {
  private state: ViewState;
  private readonly listeners = new Set<() => void>();
  private readonly resizes: ResizeObserver;

  constructor(readonly element: HTMLElement) {
    this.state = this.look();
    this.resizes = new ResizeObserver(this.update);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) {
      this.element.addEventListener('scroll', this.update, { passive: true });
      this.resizes.observe(this.element);
    }
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.element.removeEventListener('scroll', this.update);
      this.resizes.disconnect();
    };
  };

  readonly snapshot = (): ViewState => this.state;

  private readonly update = (): void => {
    const { top, width, height } = this.look();
    const { state } = this;
    if (top === state.top && width === state.width && height === state.height) return;
    this.state = { top, width, height };
    for (const listener of this.listeners) listener();
  };

  private look(): ViewState {
    const { scrollTop, clientWidth, clientHeight } = this.element;
    return { top: Math.floor(scrollTop / SCROLL_STEP) * SCROLL_STEP, width: clientWidth, height: clientHeight };
  }
}
