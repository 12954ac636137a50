/** The most and the least that a menu is high, pixels. */
const [HIGHEST, LOWEST] = [360, 150];

/** How high a menu can be so that what confirms it is seen below its head. */
export function roomBelow(menu: Element): number {
  const bottomOf = (selector: string): number => menu.closest(selector)?.getBoundingClientRect().bottom ?? 0;
  return Math.max(LOWEST, Math.min(HIGHEST, bottomOf('.ks-scroll') - bottomOf('.ks-cell')));
}
