import { bundleProblems } from './bundle-problems';

const FUNCTION = `/**
 * Finds people.
 *
 * @param {A2:A50} who E-mail addresses.
 * @param {"name"} fields What to show.
 * @return Rows.
 * @customfunction
 */
function LUSHA_PERSON(who, fields) {}
`;
const MENU = '/** Builds the menu. */\nfunction onOpen() {}\n';
const NOT_CUSTOM =
  'names in capitals are custom functions and need a JSDoc with @customfunction directly before them; others must not have it.';

/** Each bundle, and everything that the build has to say about it. */
const BUNDLES: Readonly<Record<string, readonly [code: string, problems: readonly string[]]>> = {
  'a good one': [
    `${FUNCTION}${MENU}(() => { var global = this; global.LUSHA_PERSON = function () { return UrlFetchApp; }; global.onOpen = function () {}; })();`,
    [],
  ],
  'syntax newer than Google takes': [
    `${MENU}class Key { #secret = 1; }`,
    ["Code.js does not parse as an ES2020 script: Unexpected character '#' (3:12)."],
  ],
  'optional chaining, which Google takes': [`${MENU}var a = ((b) => b?.c)();`, []],
  'logical assignment': [
    `${MENU}var a; a ??= 1;`,
    ['Code.js does not parse as an ES2020 script: Unexpected token (3:11).'],
  ],
  'an import': [
    `import './other.js';\n${MENU}`,
    [
      "Code.js does not parse as an ES2020 script: 'import' and 'export' may appear only with 'sourceType: module' (1:0).",
    ],
  ],
  nothing: ['', ['Code.js declares no function that Google could call.']],
  'a function that only exists once the script has run': [
    `${MENU}(() => {\n  var global = {};\n  global.showHelp = function () {};\n})();`,
    ['showHelp has no top-level function declaration, so Google cannot call it.'],
  ],
  'the same as the build shortens it': [
    `${MENU}(()=>{var t=1;globalThis.onOpen=()=>t,globalThis.showHelp=()=>t})();`,
    ['showHelp has no top-level function declaration, so Google cannot call it.'],
  ],
  'a menu item without a comment': ['function onOpen() {}', []],
  'a custom function without a comment': [
    'function LUSHA_PERSON(who, fields) {}',
    [`LUSHA_PERSON: ${NOT_CUSTOM}`],
  ],
  'a comment that belongs to something else': [
    FUNCTION.replace('\nfunction', '\nvar x;\nfunction'),
    [`LUSHA_PERSON: ${NOT_CUSTOM}`],
  ],
  'a comment of the other kind': [
    '// Finds people. @customfunction\nfunction LUSHA_PERSON(who, fields) {}',
    [`LUSHA_PERSON: ${NOT_CUSTOM}`],
  ],
  'a custom function that Sheets would not offer': [
    FUNCTION.replace(' * @customfunction\n', ''),
    [`LUSHA_PERSON: ${NOT_CUSTOM}`],
  ],
  'a menu item that Sheets would offer': [
    '/** Menu. @customfunction */\nfunction onOpen() {}',
    [`onOpen: ${NOT_CUSTOM}`, 'onOpen takes () but its JSDoc describes ().'],
  ],
  'a parameter that nobody describes': [
    FUNCTION.replace('(who, fields)', '(who, fields, options)'),
    ['LUSHA_PERSON takes (who, fields, options) but its JSDoc describes (who, fields).'],
  ],
  'parameters that were lost': [
    FUNCTION.replace('(who, fields)', '()'),
    ['LUSHA_PERSON takes () but its JSDoc describes (who, fields).'],
  ],
  'parameters in another order': [
    FUNCTION.replace('(who, fields)', '(fields, who)'),
    ['LUSHA_PERSON takes (fields, who) but its JSDoc describes (who, fields).'],
  ],
  'a service touched while the script loads': [
    `${MENU}var cache = CacheService.getUserCache;`,
    [
      "Code.js uses CacheService, something that throws (Cannot read properties of undefined (reading 'getUserCache')) while it loads; only declarations may run.",
    ],
  ],
  'a service only looked at': [
    `${MENU}var has = typeof Session;`,
    ['Code.js uses Session while it loads; only declarations may run.'],
  ],
  'a script that throws while it loads': [
    `${MENU}null.x;`,
    [
      "Code.js uses something that throws (Cannot read properties of null (reading 'x')) while it loads; only declarations may run.",
    ],
  ],
  'too large a script': [
    `${MENU}/* ${'x'.repeat(286 * 1024)} */`,
    ['Code.js has 286 KB; the limit is 285 KB.'],
  ],
};

const judged = bundleProblems(
  Object.fromEntries(Object.entries(BUNDLES).map(([name, [code]]) => [name, code])),
);

test.each(Object.entries(BUNDLES))('bundle: %s', (name, [, problems]) => {
  expect(judged[name]).toEqual(problems);
});
