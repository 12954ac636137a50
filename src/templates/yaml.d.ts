/** The bundler and the test runner hand over YAML files as data. */
declare module '*.yaml' {
  const content: unknown;
  export default content;
}
