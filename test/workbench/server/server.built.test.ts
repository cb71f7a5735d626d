import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { WebSocket } from 'ws';
import type { StartedWorkbench } from '../../../src/workbench/main';
import { useStandInAddOn } from '../../browser/stand-in-add-on';

const BUILD = path.join(__dirname, '../../../.build');
const distDir = useStandInAddOn();

let workbench: StartedWorkbench;

beforeAll(async () => {
  workbench = await built.startWorkbench({
    source: {
      title: 'Test',
      sheets: [{ name: 'Sheet1', rows: [['1'], ['=A1+1']] }],
      distDir,
      buildDir: BUILD,
      plan: 'free5',
      credits: 7,
      withKey: false,
      liveKey: null,
      workers: 1,
    },
    port: 0,
    onFailure: (error) => {
      throw error;
    },
  });
});

afterAll(() => workbench.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(address, workbench.url), { headers, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    sent.on('error', reject).end();
  });
}

/** Whether the server lets a page of this origin open the socket, and its first message if so. */
function openSocket(origin: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const address = new URL('/socket', workbench.url.replace('http:', 'ws:'));
    const socket = new WebSocket(address, origin === undefined ? {} : { origin });
    socket.once('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { type: string };
      socket.once('close', () => {
        resolve(type);
      });
      socket.close();
    });
    socket.once('unexpected-response', (_request, response) => {
      resolve(`refused ${response.statusCode ?? 0}`);
      response.destroy();
    });
    socket.once('error', reject);
  });
}

test('server: hands out the page with rules that keep everything on this computer', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(body).toContain('<div id="app">');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['cache-control']).toBe('no-store');
});

test.each([
  ['another host', { host: 'evil.example' }],
  ['another origin', { origin: 'https://evil.example' }],
  ['a tag in another site', { 'sec-fetch-site': 'cross-site' }],
])('server: refuses a request of %s', async (_who, headers) => {
  const { status, body } = await ask('/page.js', headers);
  expect([status, body]).toEqual([403, 'The workbench answers only its own page on this computer.\n']);
});

test.each(['/../package.json', '/%2e%2e/package.json', '/workbench.cjs', '/frame.js', '/constructor'])(
  'server: has no page %s',
  async (address) => {
    expect(await ask(address)).toMatchObject({ status: 404, body: 'The workbench has no such page.\n' });
  },
);

test('server: has no page for a sidebar that is not open', async () => {
  expect(await ask('/frame/0b7e')).toMatchObject({ status: 404, body: 'This sidebar is closed.\n' });
});

test('server: takes nothing but GET', async () => {
  expect(await ask('/', {}, 'POST')).toMatchObject({
    status: 405,
    body: 'The workbench only hands out its page.\n',
  });
});

test("server: a sidebar's page is sandboxed, and starts with google.script", async () => {
  await workbench.workbook.workbench.runMenuItem('openSidebar');
  const { sidebar } = workbench.workbook.screen;
  expect(sidebar?.title).toBe('Stand-in');
  const { headers, body } = await ask(`/frame/${sidebar?.id ?? ''}`);
  expect(headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-same-origin)/);
  expect(body).toMatch(/^<!doctype html><script>window\.workbenchFrame = /);
  expect(body).toContain('"echo"');
});

test('server: only its own page opens the socket', async () => {
  const own = workbench.url.slice(0, -1);
  expect(await openSocket(own)).toBe('welcome');
  expect(await openSocket('https://evil.example')).toBe('refused 403');
  expect(await openSocket('null')).toBe('refused 403');
  expect(await openSocket(undefined)).toBe('refused 403');
});

test('server: the account starts with the plan and credits asked for', () => {
  expect(workbench.workbook.account.status()).toMatchObject({
    requests: 0,
    creditsCharged: 0,
    simulated: { plan: 'free5', creditsLeft: 7, armedFault: null },
  });
});
