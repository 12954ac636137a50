const YAML = require('yaml');

/** Hands a YAML file to a test as the bundler hands it to the program: as data. */
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(YAML.parse(text))} };` }),
};
