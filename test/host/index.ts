import { attach } from './node/bridge';
import { loadOffice } from './node/load-office';
import { type Surroundings, surround } from './node/office-context';
import { SimulatedExcel, type WorkbookOptions } from './simulated-excel';

export { type InspectedCell, type InspectedSheet } from './inspect';
export { type Outcome, type Person } from './person';
export { SimulatedExcel, type Statistics, type WorkbookOptions } from './simulated-excel';

let detach: () => void = () => undefined;

// After `Excel.run` the runtime still gives back the objects it tracked. Jest takes the globals away when a file is
// done, so the last of these messages must have come and gone.
afterAll(async () => {
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  detach();
});

export type ExcelOptions = Surroundings & WorkbookOptions;

/**
 * A fresh simulated Excel behind the real Office.js runtime, which becomes global as `Excel`, `Office` and
 * `OfficeExtension`. Whichever was started last gets the requests.
 */
export function startExcel(options: ExcelOptions = {}): { readonly host: SimulatedExcel } {
  const runtime = loadOffice();
  detach();
  const host = new SimulatedExcel(options);
  detach = attach(runtime, host);
  runtime.config.extendedErrorLogging = true;
  // What an older Excel would refuse, the runtime refuses in its stead.
  runtime.CommonUtility._doApiNotSupportedCheck = true;
  surround(options);
  return { host };
}
