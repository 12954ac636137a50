/**
 * In the page: notes how long it takes from a key that enters something to the end of the frame in which it is seen, what
 * the sheet's total is by then, and how long until the pane beside it has followed.
 */
export function watchPaints() {
  const { performance, requestAnimationFrame, addEventListener, document, MessageChannel, MutationObserver } =
    globalThis;
  const edits = [];
  globalThis.edits = edits;
  const afterPaint = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  const total = () => document.querySelector('[role=grid] [data-row="2"][data-column="6"]')?.textContent;
  const pane = new MutationObserver(() => {
    const edit = edits.at(-1);
    if (!edit || edit.isFollowed) return;
    edit.isFollowed = true;
    afterPaint(() => (edit.pane = performance.now() - edit.pressed));
  });
  pane.observe(document.querySelector('aside, [role=complementary]'), {
    subtree: true,
    childList: true,
    characterData: true,
  });
  const onKey = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    const edit = { pressed: performance.now() };
    edits.push(edit);
    afterPaint(() => {
      edit.sheet = performance.now() - edit.pressed;
      edit.total = total();
    });
  };
  addEventListener('keydown', onKey, true);
}
