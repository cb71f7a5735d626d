// Measures the built add-on and prints the results: node test/bench/run.mjs [--json]
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const BENCH = path.join(ROOT, '.build/bench.cjs');
const require = createRequire(import.meta.url);

await esbuild.build({
  entryPoints: [path.join(ROOT, 'test/bench/bench.ts')],
  outfile: BENCH,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'linked',
  logLevel: 'warning',
  tsconfig: path.join(ROOT, 'test/tsconfig.json'),
});
// As for tests, the workbench is a global: its bundle is loaded once and by Node itself.
globalThis.built = require(path.join(ROOT, '.build/workbench.cjs'));
const { report } = require(BENCH);
console.log(await report(ROOT, process.argv.slice(2)));
