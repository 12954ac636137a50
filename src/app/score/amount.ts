/** Points as they are read: a minus sign as wide as a plus, never a rounded figure. */
export const amount = (points: number): string => String(points).replace('-', '−');
