/** Names as somebody types them into a cell, however they are divided, each once. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、，,；;\n]+/)
      .map((name) => name.replace(/\s+/g, ''))
      .filter((name) => name !== ''),
  ),
];

/** Names as documents write them: 县公安局、县司法局. */
export const joinNames = (names: readonly string[]): string => names.join('、');
