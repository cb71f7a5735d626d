import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Menu, SidebarPage } from '../../src/workbench/apps-script/ui/port';
import type { Workbench } from '../../src/workbench/workbench';

const START = Date.UTC(2027, 0, 1);
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.external_request',
  'script.scriptapp',
];
const MANIFEST = {
  timeZone: 'Etc/UTC',
  oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  urlFetchWhitelist: ['https://api.lusha.com/'],
};

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A workbench with an add-on of the given source on a virtual clock; closed after the test. */
async function useWorkbench(code: string) {
  const distDir = await mkdtemp(path.join(tmpdir(), 'add-on-'));
  closing.push(() => rm(distDir, { recursive: true }));
  await writeFile(path.join(distDir, 'Code.js'), code);
  await writeFile(path.join(distDir, 'Sidebar.html'), '<p>Hello</p>');
  await writeFile(path.join(distDir, 'appsscript.json'), JSON.stringify(MANIFEST));
  const menus: (readonly Menu[])[] = [];
  const sidebars: SidebarPage[] = [];
  const urls: string[] = [];
  const workbench: Workbench = await built.createWorkbench({
    distDir,
    buildDir: path.join(__dirname, '../../.build'),
    clock: new built.VirtualClock(START),
    workers: 12,
    endpoint: {
      handle: (request) => {
        urls.push(request.url);
        return Promise.resolve({ status: 200, headers: {}, body: request.url.toUpperCase() });
      },
    },
    ui: {
      showMenus: (shown) => menus.push(shown),
      showSidebar: (page) => sidebars.push(page),
      showDialog: () => undefined,
      showToast: () => undefined,
      ask: () => Promise.resolve({ button: 'OK', text: '' }),
    },
  });
  closing.push(() => workbench.dispose());
  return { workbench, menus, sidebars, urls };
}

const WRITE = `function write(cells) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  cells.forEach(function (cell) { sheet.getRange(cell[0]).setValue(cell[1]); });
}
function read(a1) { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(a1).getValues(); }
`;

test('workbench: opening runs onOpen with the rights of the file', async () => {
  const { workbench, menus } = await useWorkbench(`function onOpen(e) {
    var label = String(e.authMode) + (e.source ? ' ' + e.source.getName() : '');
    SpreadsheetApp.getUi().createAddonMenu().addItem(label, 'f').addToUi();
  }`);
  await workbench.open();
  await workbench.open({ enabled: false });
  expect(menus.map((shown) => shown.flatMap(({ entries }) => entries))).toEqual([
    [{ kind: 'item', label: 'LIMITED Untitled spreadsheet', functionName: 'f' }],
    [{ kind: 'item', label: 'NONE', functionName: 'f' }],
  ]);
});

test('workbench: installing runs onInstall with all rights', async () => {
  const { workbench } = await useWorkbench(`function onInstall(e) {
    PropertiesService.getDocumentProperties().setProperty('mode', String(e.authMode));
  }`);
  await workbench.install();
  expect(workbench.stores.documentProperties.all()).toEqual({ mode: 'FULL' });
});

test('workbench: a menu item acts on the sheet', async () => {
  const { workbench, sidebars } = await useWorkbench(`${WRITE}
    function show() {
      write([['A1', 'x']]);
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Side'));
    }`);
  await workbench.runMenuItem('show');
  expect(sidebars).toEqual([{ title: 'Side', html: '<p>Hello</p>' }]);
  expect(await workbench.callServer('read', ['A1'])).toEqual([['x']]);
});

test('workbench: formulas run the custom functions of the add-on, each cell an execution', async () => {
  const { workbench, urls } = await useWorkbench(`${WRITE}
    /**
     * Asks.
     * @param {string} what For what.
     * @customfunction
     */
    function ASK(what) {
      if (what === '') throw new Error('nothing to ask for');
      Utilities.sleep(1000);
      return [[what, UrlFetchApp.fetch('https://api.lusha.com/' + what).getContentText()]];
    }`);
  expect(workbench.customFunctions).toEqual([
    {
      name: 'ASK',
      description: 'Asks.',
      parameters: [{ name: 'what', type: 'string', description: 'For what.' }],
    },
  ]);
  await workbench.callServer('write', [
    [
      ['A1', 'a'],
      ['B1', '=ASK(A1)'],
      ['B2', '=ASK("b")'],
      ['B3', '=ASK(A3)'],
    ],
  ]);
  await workbench.engine.idle();
  expect(await workbench.callServer('read', ['B1:C3'])).toEqual([
    ['a', 'HTTPS://API.LUSHA.COM/A'],
    ['b', 'HTTPS://API.LUSHA.COM/B'],
    ['#ERROR!', ''],
  ]);
  expect(urls.toSorted()).toEqual(['https://api.lusha.com/a', 'https://api.lusha.com/b']);
  expect(workbench.engine.state().errors.map(({ message }) => message)).toEqual([
    'Error: nothing to ask for (line 13).',
  ]);
  const formulas = workbench.executions.filter(({ kind }) => kind === 'formula');
  expect(formulas.map(({ authMode, user }) => [authMode, user])).toEqual(
    Array.from({ length: 3 }, () => ['CUSTOM_FUNCTION', 'owner@example.com']),
  );
});

test('workbench: a formula cannot write', async () => {
  const { workbench } = await useWorkbench(`${WRITE}
    /** @customfunction */
    function CHANGE() {
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(1);
    }`);
  await workbench.callServer('write', [[['B1', '=CHANGE()']]]);
  await workbench.engine.idle();
  expect(workbench.engine.state().errors.map(({ message }) => message)).toEqual([
    'Exception: You do not have permission to call setValue (line 9).',
  ]);
});

test('workbench: a page gets plain data, and an error with the message alone', async () => {
  const { workbench } = await useWorkbench(`
    function echo(value) { return [value, typeof value, value instanceof Object]; }
    function fail() { throw new Error('no key'); }`);
  expect(await workbench.callServer('echo', [{ $date: 5 }])).toEqual([{ $date: 5 }, 'object', true]);
  await expect(workbench.callServer('fail', [])).rejects.toThrow('no key');
  await expect(workbench.callServer('echo', [{ since: new Date(0) }])).rejects.toThrow(
    'Failed due to illegal value in property: since',
  );
  await expect(workbench.callServer('gone', [])).rejects.toThrow('Script function not found: gone');
});

test('workbench: the eleventh call of a page waits for one of ten', async () => {
  const { workbench } = await useWorkbench('function wait() { Utilities.sleep(1000); }');
  await Promise.all(Array.from({ length: 11 }, () => workbench.callServer('wait', [])));
  expect(workbench.clock.now()).toBe(START + 2000);
});

test('workbench: every user has own properties; formulas see those of the owner', async () => {
  const { workbench } = await useWorkbench(`${WRITE}
    function setKey(key) { PropertiesService.getUserProperties().setProperty('key', key); }
    /** @customfunction */
    function KEY() { return PropertiesService.getUserProperties().getProperty('key'); }`);
  await workbench.callServer('setKey', ['of the owner']);
  workbench.user = 'editor@example.com';
  await workbench.callServer('setKey', ['of the editor']);
  await workbench.callServer('write', [[['A1', '=KEY()']]]);
  await workbench.engine.idle();
  expect(await workbench.callServer('read', ['A1'])).toEqual([['of the owner']]);
  expect(workbench.stores.userProperties('editor@example.com').get('key')).toBe('of the editor');
});

test('workbench: a trigger fires when time is moved past it', async () => {
  const { workbench } = await useWorkbench(`
    function later() { ScriptApp.newTrigger('fired').timeBased().after(90000).create(); }
    function fired(e) { PropertiesService.getScriptProperties().setProperty('minute', e.hour + ':' + e.minute); }`);
  await workbench.runMenuItem('later');
  await workbench.advance(89_000);
  expect(workbench.stores.scriptProperties.all()).toEqual({});
  await workbench.advance(1000);
  await workbench.advance(0);
  expect(workbench.stores.scriptProperties.all()).toEqual({ minute: '0:1' });
});

test('workbench: service calls are counted', async () => {
  const { workbench } = await useWorkbench(`function f() {
    CacheService.getScriptCache().put('k', 'v');
    CacheService.getScriptCache().get('k');
    console.log('not counted');
  }`);
  await workbench.runMenuItem('f');
  expect(workbench.serviceCalls.byMethod()).toEqual({ 'CacheService.put': 1, 'CacheService.get': 1 });
  expect([workbench.serviceCalls.total(), workbench.serviceCalls.total('LockService')]).toEqual([2, 0]);
  expect(workbench.executions[0]?.serviceCalls).toEqual({ 'CacheService.put': 1, 'CacheService.get': 1 });
  workbench.serviceCalls.reset();
  expect(workbench.serviceCalls.total()).toBe(0);
});
