const DAY = 86_400_000;
/** Day 0 of Excel's calendar; it counts a 29 February 1900 that never was, so dates from 1900-03-01 on agree. */
const EPOCH = Date.UTC(1899, 11, 30);

/** 1900-03-01: what is earlier has no place, or a wrong one, in the calendar. */
const FIRST = 61;
/** 9999-12-31. */
const LAST = 2_958_465;

/** 2021-05-27 -> 44343, the number by which a sheet holds the date; undefined for what is no date, or before 1900-03. */
export function dateSerial(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  const serial = (time - EPOCH) / DAY;
  return serial < FIRST ? undefined : serial;
}

/** 44343 -> 2021-05-27; undefined outside the calendar. A time of day is dropped. */
export function dateOfSerial(serial: number): string | undefined {
  if (!(serial >= FIRST && serial < LAST + 1)) return undefined;
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
