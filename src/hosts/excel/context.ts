/**
 * Runs a piece of work with Excel in as few messages as can be. `Excel.run` keeps every range for later and lets go of
 * them all in one more request; what is read or written at once needs none of that.
 */
export const once = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  work(new Excel.RequestContext());

/** The same, waiting while a cell is being edited: only `Excel.run` can do that. */
export async function whenReady<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await once(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'InvalidOperationInCellEditMode') throw error;
    return Excel.run({ delayForCellEdit: true }, work);
  }
}
