// Jest environment for tests that run the built product: gives them the workbench of .build/ as `built`.
// The bundle is loaded by Node itself, once per Jest worker; Jest's own module registry cannot load the
// spreadsheet engine in it and would evaluate its nine megabytes again for every test file.
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

const built = require(path.join(__dirname, '../../.build/workbench.cjs'));

module.exports = class BuiltEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.built = built;
  }
};
