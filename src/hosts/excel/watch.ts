/** A burst of events ends when nothing has happened for so long, milliseconds. */
const BURST = 120;
/** Nor does it go on for longer than this: a feed may calculate all the time. */
const LONGEST = 1000;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls `outdated` once after each burst of changes: entries, calculations, sheets added, deleted or brought to the
 * front. What we write ourselves counts only by the calculation that it causes. Picks from a dropdown can go unnoticed by Excel's events, so coming back to a
 * sheet counts as a change, too.
 * @returns to be called when done watching
 */
export async function watch(outdated: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let began: number | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    began ??= Date.now();
    timer = setTimeout(
      () => {
        began = undefined;
        outdated();
      },
      Math.min(BURST, Math.max(0, began + LONGEST - Date.now())),
    );
    return Promise.resolve();
  };
  const { context, handlers } = await Excel.run({ delayForCellEdit: true }, async (run) => {
    const { worksheets } = run.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add((event) => (event.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : soon())),
      worksheets.onCalculated.add(soon),
      worksheets.onActivated.add(soon),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
    ];
    await run.sync();
    return { context: run, handlers: added };
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(context, async (run) => {
      for (const handler of handlers) handler.remove();
      await run.sync();
    });
  };
}
