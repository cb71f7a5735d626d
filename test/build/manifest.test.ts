import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as unknown;

test('manifest: asks for exactly these four scopes', () => {
  expect(read('appsscript.json')).toMatchObject({
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.external_request',
      'https://www.googleapis.com/auth/script.scriptapp',
    ],
  });
});

test('manifest: the only address that is ever called is that of Lusha, on the V8 runtime', () => {
  expect(read('appsscript.json')).toMatchObject({
    urlFetchWhitelist: ['https://api.lusha.com/'],
    runtimeVersion: 'V8',
  });
});

test('clasp: pushes what the build made and nothing else', () => {
  expect(read('.clasp.json')).toMatchObject({
    rootDir: 'dist',
    scriptExtensions: ['.js'],
    htmlExtensions: ['.html'],
  });
});
