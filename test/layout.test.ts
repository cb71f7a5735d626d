import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What imports what, as the README's chapter on the source tells it; a test because nothing else would notice. */
const ROOT = path.join(__dirname, '..');
const SOURCE = path.join(ROOT, 'src');

/** From high to low: a folder may import itself, its own layer and those below. */
const LAYERS: readonly (readonly string[])[] = [
  ['entry'],
  ['addon'],
  ['actions', 'custom-functions'],
  ['execution'],
  ['functions', 'bulk', 'prospecting'],
  ['messages'],
  ['lists'],
  ['reveals', 'formulas'],
  ['settings', 'credits', 'fields', 'sheet', 'storage'],
  ['lusha'],
  ['shared'],
];

/** Globals of the Apps Script runtime. */
const SERVICES = new Set([
  'SpreadsheetApp',
  'UrlFetchApp',
  'CacheService',
  'PropertiesService',
  'LockService',
  'HtmlService',
  'ScriptApp',
  'Session',
  'Utilities',
  'Logger',
]);

interface Source {
  /** From `src/`, such as `lusha/client.ts`. */
  readonly file: string;
  readonly text: string;
  /** Own files that it imports, and packages by name. */
  readonly imports: readonly string[];
}

const SOURCES: readonly Source[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(path.join(SOURCE, file), 'utf8');
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return {
      file,
      text,
      imports: importedFiles.map(({ fileName }) =>
        fileName.startsWith('.') ? path.join(path.dirname(file), fileName) : fileName,
      ),
    };
  });

/** The first folder, or the name of a file that stands in `src/` itself. */
function part(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.tsx?$/, '');
}

function layerOf(name: string): number {
  return LAYERS.findIndex((layer) => layer.includes(name));
}

const isOwn = (source: Source): boolean => !['workbench', 'sidebar'].includes(part(source.file));
const isOwnImport = (imported: string): boolean =>
  SOURCES.some(({ file }) => file.replace(/\.tsx?$/, '') === imported);

/** `from -> to` for the imports that a rule forbids. */
function offences(
  sources: readonly Source[],
  forbidden: (from: Source, imported: string) => boolean,
): readonly string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((imported) => forbidden(source, imported))
      .map((imported) => `${source.file} -> ${imported}`),
  );
}

/** Names used as values; a type such as `GoogleAppsScript.URL_Fetch.UrlFetchApp` and a comment use none. */
function valuesNamed({ file, text }: Source, names: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && names.has(node.text)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe('imports', () => {
  test('every folder has its layer', () => {
    const parts = new Set(SOURCES.filter(isOwn).map(({ file }) => part(file)));
    parts.delete('platform');
    expect([...parts].filter((name) => layerOf(name) === -1)).toEqual([]);
  });

  test('run from high to low', () => {
    const upward = offences(SOURCES.filter(isOwn), (from, imported) => {
      if (!isOwnImport(imported)) return false;
      if (part(imported) === 'platform' || part(from.file) === 'platform') return false;
      return layerOf(part(imported)) < layerOf(part(from.file));
    });
    expect(upward).toEqual([]);
  });

  test('of the platform stand only where the add-on is put together', () => {
    expect(
      offences(
        SOURCES.filter(isOwn),
        (from, imported) =>
          imported === 'platform' && !['entry', 'addon', 'execution'].includes(part(from.file)),
      ),
    ).toEqual([]);
  });

  test('the platform has none', () => {
    expect(SOURCES.find(({ file }) => file === 'platform.ts')?.imports).toEqual([]);
  });

  test('the sidebar knows of the server only what crosses the wire', () => {
    expect(
      offences(
        SOURCES.filter(({ file }) => part(file) === 'sidebar'),
        (_, imported) => isOwnImport(imported) && !['sidebar', 'shared'].includes(part(imported)),
      ),
    ).toEqual([]);
  });

  test('nothing outside the workbench knows of it', () => {
    expect(
      offences(
        SOURCES.filter(({ file }) => part(file) !== 'workbench'),
        (_, imported) => part(imported) === 'workbench',
      ),
    ).toEqual([]);
  });

  test('the add-on needs no more than its few packages', () => {
    const packages = SOURCES.filter(isOwn).flatMap(({ imports }) =>
      imports.filter((name) => !isOwnImport(name)),
    );
    const declared = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect([...new Set(packages)].sort()).toEqual(Object.keys(declared.dependencies).sort());
  });

  test('between folders make no circle', () => {
    const folders = [...new Set(SOURCES.filter(isOwn).map(({ file }) => part(file)))];
    const direct = (folder: string): readonly string[] =>
      SOURCES.filter(({ file }) => part(file) === folder).flatMap(({ imports }) =>
        imports
          .filter(isOwnImport)
          .map(part)
          .filter((imported) => imported !== folder),
      );
    const reachable = (folder: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const next of direct(folder)) {
        if (seen.has(next)) continue;
        seen.add(next);
        reachable(next, seen);
      }
      return seen;
    };
    expect(folders.filter((folder) => reachable(folder).has(folder))).toEqual([]);
  });
});

describe('the runtime', () => {
  const others = SOURCES.filter((source) => isOwn(source) && source.file !== 'platform.ts');

  test('is named in platform.ts alone', () => {
    expect(others.flatMap((source) => valuesNamed(source, SERVICES))).toEqual([]);
  });

  test('gives time and chance through platform.ts alone', () => {
    const pattern = /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/;
    expect(others.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

test('files are named in lower case with hyphens and export by name', () => {
  expect(
    SOURCES.filter(({ file }) => !/^[a-z0-9/-]+(\.d)?\.tsx?$/.test(file)).map(({ file }) => file),
  ).toEqual([]);
  expect(SOURCES.filter(({ text }) => /^export default\b/m.test(text)).map(({ file }) => file)).toEqual([]);
});

test('the top of the repository holds nothing but what belongs there', () => {
  const allowed = new Set([
    'src',
    'test',
    'appsscript.json',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'build.mjs',
    'README.md',
    'LICENSE',
  ]);
  const built = new Set(['dist', 'node_modules']);
  const names = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !built.has(name));
  expect(names.filter((name) => !allowed.has(name))).toEqual([]);
});
