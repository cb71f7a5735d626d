import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- gas-local has no types and no ES module
const gas = require('gas-local') as {
  require(folder: string, globals: object): Readonly<Record<string, unknown>>;
};

/** Globals that every Apps Script runtime has; a look at any of them is a mistake while the script loads. */
const SERVICES = [
  'SpreadsheetApp',
  'UrlFetchApp',
  'CacheService',
  'PropertiesService',
  'LockService',
  'HtmlService',
];

function load(): { readonly script: Readonly<Record<string, unknown>>; readonly touched: readonly string[] } {
  const touched: string[] = [];
  const globals = {};
  for (const service of SERVICES) {
    Object.defineProperty(globals, service, {
      enumerable: true,
      get() {
        touched.push(service);
        return undefined;
      },
    });
  }
  // gas-local runs every script of a folder; the page and the manifest are none.
  const folder = mkdtempSync(path.join(tmpdir(), 'lusha-dist-'));
  try {
    writeFileSync(path.join(folder, 'Code.js'), readFileSync(path.join(__dirname, '../../dist/Code.js')));
    return { script: gas.require(folder, globals), touched };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('load: another Apps Script runner finds the public functions as functions', () => {
  const { script } = load();
  const functions = Object.keys(script).filter((name) => typeof script[name] === 'function');
  expect(functions).toEqual(
    expect.arrayContaining([
      'LUSHA_PERSON',
      'LUSHA_COMPANY',
      'LUSHA_CREDITS',
      'onOpen',
      'onInstall',
      'showCredits',
      'showSettings',
      'showHelp',
      'readSettings',
      'saveApiKey',
      'removeApiKey',
      'shareKeyWithFormulas',
      'readAccount',
    ]),
  );
});

test('load: they are the real ones, not the empty declarations', () => {
  const { script } = load();
  for (const name of ['LUSHA_PERSON', 'onOpen', 'saveApiKey']) {
    expect(String(script[name])).not.toMatch(/\{\s*\}$/);
  }
});
