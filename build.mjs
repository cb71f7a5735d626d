// Builds the add-on and its workbench.
//
//   node build.mjs            everything
//   node build.mjs addon      dist/:   Code.js, Sidebar.html, appsscript.json (exactly what is pushed to Google)
//   node build.mjs workbench  .build/: the local stand-in that runs dist/Code.js (never pushed)
//
// The code is bundled by esbuild, which makes the smallest script. The declarations in front of it are what
// gas-webpack-plugin finds in the entry files: Google calls only functions that are declared at the top of the script,
// and Sheets reads the JSDoc of a custom function there, which esbuild drops.
import { mkdir, readFile, writeFile, copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import * as acorn from 'acorn';
import * as esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import { minify } from 'terser';
import webpack from 'webpack';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(ROOT, 'dist');
const WORKBENCH = path.join(ROOT, '.build');

/** Apps Script refuses newer syntax (private fields, static blocks); `?.` and `??` are in wide use there. */
const BUNDLE_ECMA_VERSION = 2020;
/** Own budgets: the whole bundle is evaluated for every formula cell. Kilobytes of 1,024 bytes. */
const CODE_LIMIT_KB = 285;
const SIDEBAR_LIMIT_KB = 150;

/** Globals of the Apps Script runtime; touching one while the bundle loads breaks `onOpen` in AuthMode.NONE. */
const SERVICES = [
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
];

/** Files that declare what Google can call. */
const ENTRIES = [
  'functions',
  'menu',
  'triggers',
  'endpoints',
  'run-endpoints',
  'prospect-endpoints',
  'lookalikes-endpoints',
  'signals-endpoints',
].map((name) => `./src/entry/${name}.ts`);

async function buildCode() {
  const [declarations, code] = await Promise.all([declare(), bundle()]);
  const script = `${declarations}\n\n${code}`;
  await writeFile(path.join(DIST, 'Code.js'), script);
  return script;
}

/** All code in one scope: whatever nests it deeper is parsed twice, and Google parses it for every formula cell. */
async function bundle() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: ENTRIES.map((file) => `import '${file}';`).join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: `es${BUNDLE_ECMA_VERSION}`,
    define: { global: 'globalThis' },
    legalComments: 'none',
    write: false,
    tsconfig: path.join(ROOT, 'tsconfig.json'),
  });
  const { code } = await minify(outputFiles[0].text, {
    ecma: BUNDLE_ECMA_VERSION,
    compress: { passes: 3, unsafe_arrows: true },
    // Google reports errors by line and column; editors choke on one line of everything.
    format: { comments: false, max_line_len: 1000 },
  });
  return code;
}

/** Empty functions for what is assigned to `global`, which the bundle behind them fills; custom ones with their JSDoc. */
async function declare() {
  const compiler = webpack({
    mode: 'none',
    context: ROOT,
    entry: ENTRIES,
    target: `es${BUNDLE_ECMA_VERSION}`,
    output: { path: WORKBENCH, filename: 'declarations.js', chunkFormat: false },
    externals: { '../addon': 'undefined' },
    resolve: { extensions: ['.ts'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [new GasPlugin({ comment: true })],
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve, reject) => {
    compiler.close((error) => (error ? reject(error) : resolve()));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const code = await readFile(path.join(WORKBENCH, 'declarations.js'), 'utf8');
  const { body } = acorn.parse(code, { ecmaVersion: BUNDLE_ECMA_VERSION, sourceType: 'script' });
  const last = body.findLast((node) => node.type === 'FunctionDeclaration');
  const declarations = code.slice(0, last?.end ?? 0).trim();
  // Nobody reads the other comments there, and every cell would parse them.
  return declarations.replace(/\/\*\*(?:(?!\*\/)[^])*\*\/\s*(?=function)/g, (comment) =>
    comment.includes('@customfunction') ? comment : '',
  );
}

async function buildSidebar() {
  const result = await esbuild.build({
    entryPoints: [path.join(ROOT, 'src/sidebar/main.tsx')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
    outdir: DIST,
    // Calls of `h` are shorter than those of the automatic runtime that the types are checked with.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: [path.join(ROOT, 'node_modules/preact/dist/preact.mjs')],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const output = (extension) => result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  const template = await readFile(path.join(ROOT, 'src/sidebar/sidebar.html'), 'utf8');
  // A closing tag inside a string of the script would end the script element early.
  const script = output('.js').replaceAll('</script', '<\\/script');
  const html = template.replace('/* style */', () => output('.css')).replace('/* script */', () => script);
  await writeFile(path.join(DIST, 'Sidebar.html'), html);
  return html;
}

/**
 * Refuses a bundle that Google would refuse or that would break for the first user.
 *
 * @param {string} code the text of Code.js
 * @returns {string[]} one sentence per broken rule; empty when the bundle is fit to push
 */
export function bundleProblems(code) {
  let tree;
  const comments = [];
  try {
    tree = acorn.parse(code, { ecmaVersion: BUNDLE_ECMA_VERSION, sourceType: 'script', onComment: comments });
  } catch (error) {
    return [`Code.js does not parse as an ES${BUNDLE_ECMA_VERSION} script: ${error.message}.`];
  }
  const problems = [];
  const declared = tree.body.filter((node) => node.type === 'FunctionDeclaration');
  const names = new Set(declared.map((node) => node.id.name));
  for (const [, name] of code.matchAll(/\bglobal(?:This)?\.(\w+)\s*=[^=]/g)) {
    if (!names.has(name))
      problems.push(`${name} has no top-level function declaration, so Google cannot call it.`);
  }
  if (declared.length === 0) problems.push('Code.js declares no function that Google could call.');
  for (const node of declared) {
    const comment = comments.find(
      (candidate) =>
        candidate.type === 'Block' &&
        candidate.end <= node.start &&
        code.slice(candidate.end, node.start).trim() === '',
    );
    const { name } = node.id;
    const custom = comment?.value.includes('@customfunction') ?? false;
    if (/^[A-Z][A-Z_]+$/.test(name) !== custom) {
      problems.push(
        `${name}: names in capitals are custom functions and need a JSDoc with @customfunction directly before them; others must not have it.`,
      );
    }
    if (!custom) continue;
    const documented = [...comment.value.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((match) => match[1]);
    const parameters = node.params.map((parameter) => parameter.name);
    if (documented.join() !== parameters.join() || parameters.length === 0) {
      problems.push(
        `${name} takes (${parameters.join(', ')}) but its JSDoc describes (${documented.join(', ')}).`,
      );
    }
  }
  const touched = servicesTouchedAtLoad(code);
  if (touched.length > 0)
    problems.push(`Code.js uses ${touched.join(', ')} while it loads; only declarations may run.`);
  const size = Buffer.byteLength(code) / 1024;
  if (size > CODE_LIMIT_KB)
    problems.push(`Code.js has ${size.toFixed(0)} KB; the limit is ${CODE_LIMIT_KB} KB.`);
  return problems;
}

function servicesTouchedAtLoad(code) {
  const touched = new Set();
  const context = {};
  for (const service of SERVICES) {
    Object.defineProperty(context, service, {
      get() {
        touched.add(service);
        return undefined;
      },
    });
  }
  try {
    vm.runInNewContext(code, context, { filename: 'Code.js' });
  } catch (error) {
    touched.add(`something that throws (${error.message})`);
  }
  return [...touched];
}

export async function buildAddon() {
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  const [code, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  await copyFile(path.join(ROOT, 'appsscript.json'), path.join(DIST, 'appsscript.json'));
  const problems = bundleProblems(code);
  const sidebarSize = Buffer.byteLength(sidebar) / 1024;
  if (sidebarSize > SIDEBAR_LIMIT_KB) {
    problems.push(`Sidebar.html has ${sidebarSize.toFixed(0)} KB; the limit is ${SIDEBAR_LIMIT_KB} KB.`);
  }
  if (problems.length > 0) throw new Error(`The bundle is not fit to push:\n- ${problems.join('\n- ')}`);
  const kilobytes = (text) => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
  console.log(`dist/Code.js ${kilobytes(code)}, dist/Sidebar.html ${kilobytes(sidebar)}`);
}

export async function buildWorkbench() {
  await mkdir(path.join(WORKBENCH, 'page'), { recursive: true });
  const forNode = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'warning',
    tsconfig: path.join(ROOT, 'src/workbench/tsconfig.json'),
  };
  const workbench = path.join(ROOT, 'src/workbench');
  await Promise.all([
    esbuild.build({
      ...forNode,
      entryPoints: [path.join(workbench, 'main.ts')],
      outfile: path.join(WORKBENCH, 'workbench.cjs'),
    }),
    esbuild.build({
      ...forNode,
      entryPoints: [path.join(workbench, 'execution/worker.ts')],
      outfile: path.join(WORKBENCH, 'execution-worker.cjs'),
    }),
    // Runs inside the vm realm of an execution, where only ECMAScript exists.
    esbuild.build({
      ...forNode,
      platform: 'neutral',
      format: 'iife',
      globalName: 'installServices',
      footer: { js: 'installServices = installServices.installServices;' },
      sourcemap: false,
      entryPoints: [path.join(workbench, 'apps-script/realm.ts')],
      outfile: path.join(WORKBENCH, 'realm.js'),
    }),
    esbuild.build({
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'warning',
      define: { 'process.env.NODE_ENV': '"production"' },
      tsconfig: path.join(workbench, 'page/tsconfig.json'),
      loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
      entryPoints: [path.join(workbench, 'page/page.ts')],
      outfile: path.join(WORKBENCH, 'page/page.js'),
    }),
    // Put in front of every page of the add-on, which then has google.script.
    esbuild.build({
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'warning',
      tsconfig: path.join(workbench, 'page/tsconfig.json'),
      entryPoints: [path.join(workbench, 'page/frame/bridge.ts')],
      outfile: path.join(WORKBENCH, 'page/frame.js'),
    }),
    copyFile(path.join(workbench, 'page/index.html'), path.join(WORKBENCH, 'page/index.html')),
    copyFile(path.join(workbench, 'lusha/contract/openapi-v3.yaml'), path.join(WORKBENCH, 'openapi-v3.yaml')),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const target = process.argv[2];
  if (target !== undefined && target !== 'addon' && target !== 'workbench') {
    console.error(`Unknown target "${target}". Use: node build.mjs [addon|workbench]`);
    process.exit(2);
  }
  try {
    if (target !== 'workbench') await buildAddon();
    if (target !== 'addon') await buildWorkbench();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
