/** A name: brackets are part of it, and so is all that stands in quotes; a sign between names ends it. */
const NAME = /(?:“[^”\n]*”|（[^）\n]*）|\([^)\n]*\)|[^、，,；;\n])+/g;

/** Names as somebody types them into a cell, however they are divided, each once. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    (text.match(NAME) ?? [])
      .map((name) => name.replace(/\s+/g, ''))
      .map((name) => /^“([^”]*)”$/.exec(name)?.[1] ?? name)
      .filter((name) => name !== ''),
  ),
];

/** Names as documents write them: 县公安局、县司法局. */
export const joinNames = (names: readonly string[]): string => names.join('、');
