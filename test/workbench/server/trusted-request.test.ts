import { isTrustedRequest } from '../../../src/workbench/server/trusted-request';

const PORT = 4173;
const HOST = `127.0.0.1:${PORT}`;

test.each([
  ['the address typed by a person', { host: HOST, 'sec-fetch-site': 'none' }, true],
  ['the page itself', { host: HOST, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }, true],
  ['localhost', { host: `localhost:${PORT}`, origin: `http://localhost:${PORT}` }, true],
  ['a program without a browser', { host: HOST }, true],
  ['another site', { host: HOST, origin: 'https://evil.example' }, false],
  ['another program on this computer', { host: HOST, origin: 'http://127.0.0.1:8080' }, false],
  ['a picture tag of another site', { host: HOST, 'sec-fetch-site': 'cross-site' }, false],
  ['another port of this computer', { host: HOST, 'sec-fetch-site': 'same-site' }, false],
  ['a sandboxed page', { host: HOST, origin: 'null' }, false],
  ['a foreign name that leads to this computer', { host: `evil.example:${PORT}` }, false],
  ['the right name with another port', { host: '127.0.0.1:80' }, false],
  ['no host', {}, false],
])('trusted request: %s', (_who, headers, trusted) => {
  expect(isTrustedRequest(headers, PORT)).toBe(trusted);
});
