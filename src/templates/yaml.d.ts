/** A template as authored; `normalise` checks it. */
declare module '*.yaml' {
  const content: unknown;
  export default content;
}

/** What a list shows of a template: cut out when the program is built. */
declare module '*.yaml?summary' {
  const summary: unknown;
  export default summary;
}
