import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as acorn from 'acorn';
import { bundleProblems } from './bundle-problems';

const ROOT = path.join(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const CODE = readFileSync(path.join(DIST, 'Code.js'), 'utf8');

const { body } = acorn.parse(CODE, { ecmaVersion: 2020, sourceType: 'script' });
const declared = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node] : []));

/** What the entry files give to Google. */
const given = readdirSync(path.join(ROOT, 'src/entry')).flatMap((file) =>
  [
    ...readFileSync(path.join(ROOT, 'src/entry', file), 'utf8').matchAll(
      /^global\.(\w+) = function (\w+)\(/gm,
    ),
  ].map(([, name, own]) => {
    if (name !== own) throw new Error(`${String(name)} is declared as ${String(own)}`);
    return name;
  }),
);

test('dist: holds exactly what is pushed', () => {
  expect(readdirSync(DIST).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  expect(readFileSync(path.join(DIST, 'appsscript.json'))).toEqual(
    readFileSync(path.join(ROOT, 'appsscript.json')),
  );
});

test('dist: the bundle passes every check of the build', () => {
  expect(bundleProblems({ CODE })).toEqual({ CODE: [] });
});

test('dist: every function of the entry files is declared, once, and no other', () => {
  expect(given.length).toBeGreaterThan(0);
  expect(declared.map(({ id }) => id.name).sort()).toEqual([...given].sort());
});

test('dist: the declarations stand in front of the bundle, custom functions directly below their comments', () => {
  expect(body.slice(0, declared.length)).toEqual(declared);
  const documented = declared.filter(({ start }) => /\*\/\s*$/.test(CODE.slice(0, start)));
  expect(documented.map(({ id }) => id.name)).toEqual([
    'LUSHA_PERSON',
    'LUSHA_COMPANY',
    'LUSHA_LOOKALIKES',
    'LUSHA_BUYING_GROUP',
    'LUSHA_SIGNALS',
    'LUSHA_CREDITS',
  ]);
});

test('dist: the sidebar calls nobody but the server', () => {
  const html = readFileSync(path.join(DIST, 'Sidebar.html'), 'utf8');
  expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|<script[^>]+src=|<link[^>]+href=/);
  expect(html).not.toMatch(/\/\* (?:style|script) \*\//);
});
