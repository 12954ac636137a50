const DAY = 86_400_000;
/** Day 0 of Excel's calendar; it counts a 29 February 1900 that never was, so dates from 1900-03-01 on agree. */
const EPOCH = Date.UTC(1899, 11, 30);

/** 2021-05-27 -> 44343, the number by which a sheet holds the date; undefined for what is no date. */
export function dateSerial(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : (time - EPOCH) / DAY;
}

/** 44343 -> 2021-05-27; undefined outside the years 1900 to 9999. A time of day is dropped. */
export function dateOfSerial(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
