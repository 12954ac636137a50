export function withoutMarks(text: string): string;
export function fold(text: string): string;
export function isTiled(text: string, pieces: Iterable<string>): boolean;
