// Builds the add-on and its workbench.
//
//   node build.mjs            everything
//   node build.mjs addon      dist/:   Code.js, Sidebar.html, appsscript.json (exactly what is pushed to Google)
//   node build.mjs workbench  .build/: the local stand-in that runs dist/Code.js (never pushed)
//
// The add-on itself is bundled by esbuild, which makes the smallest script. What Google calls goes around it through
// webpack, because gas-webpack-plugin keeps the comments: Sheets reads the JSDoc of a custom function from the pushed
// source, and esbuild drops it. Everything else is esbuild.
import { mkdir, readFile, writeFile, copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import * as acorn from 'acorn';
import * as esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import { minify } from 'terser';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(ROOT, 'dist');
const WORKBENCH = path.join(ROOT, '.build');

/** Apps Script refuses newer syntax (private fields, static blocks); `?.` and `??` are in wide use there. */
const BUNDLE_ECMA_VERSION = 2020;
/** Own budgets: the whole bundle is evaluated for every formula cell. Kilobytes of 1,024 bytes. */
const CODE_LIMIT_KB = 280;
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

async function buildCode() {
  const bundledAddon = path.join(WORKBENCH, 'addon.mjs');
  await esbuild.build({
    entryPoints: [path.join(ROOT, 'src/addon.ts')],
    outfile: bundledAddon,
    bundle: true,
    minify: true,
    format: 'esm',
    target: `es${BUNDLE_ECMA_VERSION}`,
    legalComments: 'none',
    tsconfig: path.join(ROOT, 'tsconfig.json'),
  });
  const compiler = webpack({
    mode: 'none',
    context: ROOT,
    // One root per file: the plugin finds assignments only in the root of what webpack joins into one scope.
    entry: [
      'functions',
      'menu',
      'triggers',
      'endpoints',
      'run-endpoints',
      'prospect-endpoints',
      'lookalikes-endpoints',
      'signals-endpoints',
    ].map((name) => `./src/entry/${name}.ts`),
    target: `es${BUNDLE_ECMA_VERSION}`,
    output: { path: DIST, filename: 'Code.js', chunkFormat: false },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    optimization: {
      concatenateModules: true,
      usedExports: true,
      sideEffects: true,
      // Only what nobody calls is dropped here; names stay, and comments are needed until the stubs are checked.
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          terserOptions: {
            mangle: false,
            compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 },
            format: { comments: 'all', beautify: true },
          },
        }),
      ],
      minimize: true,
    },
    plugins: [
      new GasPlugin({ comment: true }),
      new webpack.NormalModuleReplacementPlugin(/^\.\.\/addon$/, bundledAddon),
    ],
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve, reject) => {
    compiler.close((error) => (error ? reject(error) : resolve()));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const code = await withoutInnerComments(await readFile(path.join(DIST, 'Code.js'), 'utf8'));
  await writeFile(path.join(DIST, 'Code.js'), code);
  return code;
}

/**
 * The whole script is parsed for every formula cell, so comments and blanks inside the bundle are dropped and names
 * are shortened; the comments of the declarations in front of it are what Sheets shows as help, and stay.
 */
async function withoutInnerComments(code) {
  const tree = acorn.parse(code, { ecmaVersion: BUNDLE_ECMA_VERSION, sourceType: 'script' });
  const bundle = tree.body.find((node) => node.type !== 'FunctionDeclaration');
  if (bundle === undefined) return code;
  const { code: body } = await minify(code.slice(bundle.start), {
    ecma: BUNDLE_ECMA_VERSION,
    compress: { passes: 2 },
    // Google reports errors by line.
    format: { comments: false, max_line_len: 120 },
  });
  const declarations = code.slice(0, bundle.start).replaceAll('*/ function', '*/\nfunction').trim();
  return `${declarations}\n\n${body}`;
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
    tsconfig: path.join(ROOT, 'src/sidebar/tsconfig.json'),
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
  for (const [, name] of code.matchAll(/^\s*(?:global|__webpack_require__\.g)\.(\w+)\s*=/gm)) {
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
    if (!comment) problems.push(`${name} is not directly preceded by its JSDoc.`);
    const custom = comment?.value.includes('@customfunction') ?? false;
    if (/^[A-Z][A-Z_]+$/.test(name) !== custom) {
      problems.push(
        `${name}: names in capitals are custom functions and need @customfunction; others must not have it.`,
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
