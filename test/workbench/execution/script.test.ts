import { readScript } from '../../../src/workbench/execution/script';

test.each([
  ['class A { #secret = 1; }', "Syntax error: ParseError: Unexpected character '#' line: 1 file: Code.gs"],
  ['var a;\nclass A { static b = 1; }', 'Syntax error: ParseError: Unexpected token line: 2 file: Code.gs'],
  ['class A { static { } }', 'Syntax error: ParseError: Unexpected token line: 1 file: Code.gs'],
  ['a ??= 1;', 'Syntax error: ParseError: Unexpected token line: 1 file: Code.gs'],
  [
    "import x from 'y';",
    "Syntax error: ParseError: 'import' and 'export' may appear only with 'sourceType: module' line: 1 file: Code.gs",
  ],
])('script: %s is refused as Google refuses it', (code, text) => {
  expect(() => readScript(code)).toThrow(text);
});

test('script: formulas find declarations, menus and pages also assigned functions', () => {
  const script = readScript(`
    function declared() {}
    async function later() {}
    const arrow = () => a?.b ?? 1;
    var expression = function () {};
    var number = 1;
    (function () { function inner() {} })();
  `);
  expect([...script.declarations]).toEqual(['declared', 'later']);
  expect([...script.functions]).toEqual(['declared', 'later', 'arrow', 'expression']);
});

test('script: a custom function is read from the JSDoc right before its declaration', () => {
  const { customFunctions } = readScript(`
    /**
     * One row per person,
     * one column per field.
     *
     * @param {range} who Whom to look up.
     * @param {string} fields Which fields, such as
     *   "name, email".
     * @return {table} not shown
     * @customfunction
     */
    function LUSHA_PERSON(who, fields) {}
    /** @customfunction */
    var x = 1;
    function NOT_ONE() {}
    /** No custom function. */
    function other() {}
  `);
  expect(customFunctions).toEqual([
    {
      name: 'LUSHA_PERSON',
      description: 'One row per person, one column per field.',
      parameters: [
        { name: 'who', type: 'range', description: 'Whom to look up.' },
        { name: 'fields', type: 'string', description: 'Which fields, such as "name, email".' },
      ],
    },
  ]);
});
