import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILD = pathToFileURL(path.join(__dirname, '../../build.mjs')).href;

/**
 * What the build says about each of these bundles, judged in a process of its own: the build is an ES module,
 * which Jest's registry does not load.
 */
export function bundleProblems(
  bundles: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const script = `
    import { readFileSync } from 'node:fs';
    const { bundleProblems } = await import(${JSON.stringify(BUILD)});
    const bundles = JSON.parse(readFileSync(0, 'utf8'));
    const judged = Object.entries(bundles).map(([name, code]) => [name, bundleProblems(code)]);
    process.stdout.write(JSON.stringify(Object.fromEntries(judged)));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    input: JSON.stringify(bundles),
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  return JSON.parse(output) as Readonly<Record<string, readonly string[]>>;
}
