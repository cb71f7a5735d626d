// Jest transform: TypeScript, and the few packages that are ES modules only, to what Jest can load. Types are
// checked by `npm run types`.
const { transformSync } = require('esbuild');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js' };

module.exports = {
  process(source, file) {
    const loader = LOADERS[file.slice(file.lastIndexOf('.'))];
    const { code } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcefile: file,
      sourcemap: 'inline',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code };
  },
};
