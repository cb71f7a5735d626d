import { refusal, type Rights } from '../../../src/workbench/apps-script/authorization';

const SCOPE = 'https://www.googleapis.com/auth/';
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.external_request',
  'script.scriptapp',
].map((name) => SCOPE + name);
const NONE: Rights = { authMode: 'NONE', kind: 'simple-trigger', scopes: SCOPES };
const LIMITED: Rights = { authMode: 'LIMITED', kind: 'simple-trigger', scopes: SCOPES };
const FORMULA: Rights = { authMode: 'CUSTOM_FUNCTION', kind: 'formula', scopes: SCOPES };
const FULL: Rights = { authMode: 'FULL', kind: 'menu', scopes: SCOPES };

test('authorization: NONE has menus and Utilities, and no document, store or request', () => {
  expect(refusal('SpreadsheetApp.getUi', NONE)).toBeNull();
  expect(refusal('Utilities.getUuid', NONE)).toBeNull();
  expect(refusal('PropertiesService.getDocumentProperties', NONE)).toBe(
    'You do not have permission to call PropertiesService.getDocumentProperties.',
  );
  expect(refusal('SpreadsheetApp.getActiveSpreadsheet', NONE)).toBe(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ' +
      `(${SCOPE}spreadsheets.currentonly || ${SCOPE}spreadsheets)`,
  );
});

test('authorization: LIMITED has the document and the stores, and neither requests nor windows', () => {
  expect(refusal('SpreadsheetApp.getActiveSpreadsheet', LIMITED)).toBeNull();
  expect(refusal('CacheService.getScriptCache', LIMITED)).toBeNull();
  expect(refusal('UrlFetchApp.fetch', LIMITED)).toBe(
    `You do not have permission to call UrlFetchApp.fetch. Required permissions: ${SCOPE}script.external_request`,
  );
  expect(refusal('Ui.showSidebar', LIMITED)).toBe(
    `You do not have permission to call Ui.showSidebar. Required permissions: ${SCOPE}script.container.ui`,
  );
});

test('authorization: a formula has requests and stores, and neither a user interface nor triggers', () => {
  expect(refusal('UrlFetchApp.fetchAll', FORMULA)).toBeNull();
  expect(refusal('LockService.getDocumentLock', FORMULA)).toBeNull();
  expect(refusal('SpreadsheetApp.getUi', FORMULA)).toBe(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
  expect(refusal('ScriptApp.newTrigger', FORMULA)).toBe(
    `You do not have permission to call ScriptApp.newTrigger. Required permissions: ${SCOPE}script.scriptapp`,
  );
});

test('authorization: FULL has everything, except a user interface where nobody is there', () => {
  for (const member of [
    'UrlFetchApp.fetch',
    'Ui.alert',
    'Ui.showSidebar',
    'ScriptApp.newTrigger',
    'SpreadsheetApp.flush',
  ]) {
    expect(refusal(member, FULL)).toBeNull();
  }
  expect(refusal('SpreadsheetApp.getUi', { ...FULL, kind: 'trigger' })).toBe(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

test('authorization: a scope that the manifest lacks is refused in every mode', () => {
  expect(refusal('Session.getActiveUser', FULL)).toBe(
    `Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: ${SCOPE}userinfo.email`,
  );
  expect(refusal('UrlFetchApp.fetch', { ...FORMULA, scopes: [] })).toBe(
    `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${SCOPE}script.external_request`,
  );
});
