import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A small add-on with one function for each thing the page has to show. */
const CODE = `
/** Builds the menu. */
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addItem('Open dialog', 'openDialog')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More')
      .addItem('Ask', 'ask')
      .addItem('Prompt', 'prompt')
      .addItem('Fail', 'fail')
      .addItem('Select', 'select'))
    .addToUi();
}

/**
 * Doubles numbers.
 *
 * @param {A1:A3} numbers One number or many.
 * @return The doubled numbers.
 * @customfunction
 */
function TWICE(numbers) {
  return Array.isArray(numbers)
    ? numbers.map(function (row) { return row.map(function (n) { return n * 2; }); })
    : numbers * 2;
}

/**
 * Gives days.
 *
 * @param {A1} first Anything.
 * @return Two days, one below the other.
 * @customfunction
 */
function DAYS_OF(first) {
  return [[first, new Date(2026, 0, 2)], ['', new Date(2026, 10, 27)]];
}

/**
 * Throws.
 *
 * @param {"text"} message What to say.
 * @return Never.
 * @customfunction
 */
function FAILS(message) {
  throw new Error(message);
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Stand-in'));
}

function openDialog() {
  var page = HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(320).setHeight(180);
  SpreadsheetApp.getUi().showModalDialog(page, 'A dialog');
}

function ask() {
  var ui = SpreadsheetApp.getUi();
  var button = ui.alert('Go on?', 'It costs 3 credits.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSpreadsheet().toast(button === ui.Button.YES ? 'said yes' : 'said no', 'Answer');
}

function prompt() {
  var answer = SpreadsheetApp.getUi().prompt('Your name?');
  SpreadsheetApp.getActiveSpreadsheet().toast('Hello ' + answer.getResponseText());
}

function fail() {
  throw new Error('This went wrong.');
}

function select() {
  SpreadsheetApp.getActiveSheet().getRange('C3:D4').activate();
}

function selectFarAway() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Second');
  sheet.getRangeList(['B3:C4', 'A:A', 'T900']).activate();
}

function insertRowAbove() {
  SpreadsheetApp.getActiveSheet().insertRowBefore(1);
}

function selectedAreas() {
  var list = SpreadsheetApp.getActiveRangeList().getRanges();
  return list.map(function (range) { return range.getSheet().getName() + '!' + range.getA1Notation(); });
}

function whereAmI() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

function echo(value) {
  return value;
}

function slowEcho(value) {
  Utilities.sleep(200);
  return value;
}
`;

const SIDEBAR = `<!doctype html>
<title>Stand-in</title>
<style>body { font: 13px sans-serif; padding: 12px; }</style>
<h1>Stand-in</h1>
<button id="where">Where am I?</button>
<button id="fail">Fail</button>
<button id="many">Call 15 times</button>
<button id="date">Send a date</button>
<button id="close" onclick="google.script.host.close()">Close</button>
<form id="form"><input name="first" value="Dana"><input name="tag" value="a"><input name="tag" value="b"></form>
<button id="send">Send the form</button>
<output id="out"></output>
<script>
  var out = document.getElementById('out');
  function show(value, user) { out.textContent += JSON.stringify(value) + (user ? ' ' + user : '') + ';'; }
  function run() {
    return google.script.run.withSuccessHandler(show).withFailureHandler(function (e) { show(e.name + ': ' + e.message); });
  }
  where.onclick = function () { run().withUserObject('mine').whereAmI(); };
  fail.onclick = function () { run().fail(); };
  many.onclick = function () { for (var i = 0; i < 15; i += 1) run().slowEcho(i); };
  date.onclick = function () { try { run().echo({ when: new Date() }); } catch (e) { show(e.message); } };
  send.onclick = function () { run().echo(document.getElementById('form')); };
</script>
`;

const MANIFEST = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.external_request',
    'https://www.googleapis.com/auth/script.scriptapp',
  ],
};

/** Writes the add-on into a folder of its own, which goes away after the tests of the file. */
export function useStandInAddOn(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-add-on-'));
  writeFileSync(path.join(folder, 'Code.js'), CODE);
  writeFileSync(path.join(folder, 'Sidebar.html'), SIDEBAR);
  writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}
