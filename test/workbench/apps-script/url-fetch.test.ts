import { createUrlFetchHost } from '../../../src/workbench/apps-script/url-fetch/host';
import { createFetchRequest } from '../../../src/workbench/apps-script/url-fetch/request';
import { VirtualClock } from '../../../src/workbench/clock-virtual';
import type { ConnectionFailure, HttpRequest, HttpResponse } from '../../../src/workbench/lusha/http';
import { anExecution, callHost, OWNER } from './an-execution';

const URL_BASE = 'https://api.lusha.com/v3';
const OK: HttpResponse = { status: 200, headers: {}, body: 'ok' };

function useUrlFetch(answer: (request: HttpRequest) => HttpResponse | ConnectionFailure, delayMs = 0) {
  const clock = new VirtualClock(0);
  const requests: HttpRequest[] = [];
  const host = createUrlFetchHost({
    clock,
    whitelist: ['https://api.lusha.com/', 'https://*.example.com/data/'],
    endpoint: {
      async handle(request) {
        requests.push(request);
        if (delayMs > 0) await clock.sleep(delayMs);
        return answer(request);
      },
    },
  });
  const fetch = (url: string, params?: Record<string, unknown>) =>
    callHost(host, 'fetch', anExecution(), createFetchRequest(url, params));
  const fetchAll = (urls: string[], params?: Record<string, unknown>) =>
    callHost(
      host,
      'fetchAll',
      anExecution(),
      urls.map((url) => createFetchRequest(url, params)),
    );
  return { clock, requests, host, fetch, fetchAll };
}

test('url fetch: a payload without a method is posted as a form', async () => {
  const { requests, fetch } = useUrlFetch(() => OK);
  await fetch(`${URL_BASE}/x`, { payload: { name: 'Anna Maria', plus: 'a+b' }, headers: { 'X-Key': 'k' } });
  expect(requests).toEqual([
    {
      method: 'POST',
      url: `${URL_BASE}/x`,
      headers: {
        'user-agent': 'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com)',
        'content-type': 'application/x-www-form-urlencoded',
        'x-key': 'k',
      },
      body: 'name=Anna+Maria&plus=a%2Bb',
    },
  ]);
});

test('url fetch: a failure throws with the beginning of the answer, unless it is muted', async () => {
  const { fetch } = useUrlFetch(() => ({ status: 404, headers: {}, body: 'x'.repeat(101) }));
  await expect(fetch(`${URL_BASE}/people`)).rejects.toThrow(
    `Request failed for https://api.lusha.com returned code 404. Truncated server response: ${'x'.repeat(100)}... ` +
      '(use muteHttpExceptions option to examine full response)',
  );
  expect(await fetch(`${URL_BASE}/people`, { muteHttpExceptions: true })).toMatchObject({ status: 404 });
});

test.each([
  ['dns', 'DNS error: https://api.lusha.com/v3/x'],
  ['unreachable', 'Address unavailable: https://api.lusha.com/v3/x'],
  ['timeout', 'Timeout: https://api.lusha.com/v3/x'],
  [
    'bandwidth',
    'Bandwidth quota exceeded: https://api.lusha.com/v3/x. Try reducing the rate of data transfer.',
  ],
] as const)('url fetch: a connection that fails by %s throws even when muted', async (failure, text) => {
  const { fetch } = useUrlFetch(() => ({ failure }));
  await expect(fetch(`${URL_BASE}/x`, { muteHttpExceptions: true })).rejects.toThrow(text);
});

test('url fetch: one failed connection discards a whole fetchAll, though every request went out', async () => {
  const { requests, fetchAll, host } = useUrlFetch(({ url }) =>
    url.endsWith('2') ? { failure: 'dns' } : OK,
  );
  const urls = [1, 2, 3].map((number) => `${URL_BASE}/${number}`);
  await expect(fetchAll(urls, { muteHttpExceptions: true })).rejects.toThrow(`DNS error: ${URL_BASE}/2`);
  expect(requests).toHaveLength(3);
  expect(host.callsToday(OWNER)).toBe(3);
});

test('url fetch: the requests of a fetchAll run side by side', async () => {
  const { clock, fetchAll } = useUrlFetch(() => OK, 200);
  expect(await fetchAll(Array.from({ length: 10 }, (_, number) => `${URL_BASE}/${number}`))).toHaveLength(10);
  expect(clock.now()).toBe(200);
});

test('url fetch: it waits as long as timeoutSeconds says', async () => {
  const { clock, fetch } = useUrlFetch(() => OK, 20_000);
  await expect(fetch(`${URL_BASE}/x`, { timeoutSeconds: 12 })).rejects.toThrow(`Timeout: ${URL_BASE}/x`);
  expect(clock.now()).toBe(12_000);
});

test.each([
  ['https://api.lusha.com.evil.example/', 'not whitelisted'],
  ['https://api.other.com/', 'not whitelisted'],
  ['http://api.lusha.com/v3', 'not whitelisted'],
  ['https://a.example.com/other/', 'not whitelisted'],
  ['https://example.com/data/', 'not whitelisted'],
])('url fetch: %s is %s', async (url) => {
  const { requests, fetch } = useUrlFetch(() => OK);
  await expect(fetch(url)).rejects.toThrow(
    `Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
  );
  expect(requests).toEqual([]);
});

test('url fetch: a wildcard of the whitelist covers subdomains', async () => {
  const { fetch } = useUrlFetch(() => OK);
  expect(await fetch('https://a.example.com/data/1')).toEqual(OK);
});

test('url fetch: the limits of a request are held', async () => {
  const { requests, fetch } = useUrlFetch(() => OK);
  await expect(fetch(`${URL_BASE}/${'x'.repeat(2082)}`)).rejects.toThrow(
    'Limit Exceeded: URLFetch URL Length.',
  );
  await expect(fetch(`${URL_BASE}/a^b`)).rejects.toThrow(`Invalid argument: ${URL_BASE}/a^b`);
  await expect(fetch(`${URL_BASE}/x`, { headers: { big: 'x'.repeat(8192) } })).rejects.toThrow(
    'Limit Exceeded: URLFetch Header Size.',
  );
  await expect(fetch(`${URL_BASE}/x`, { headers: { Host: 'x' } })).rejects.toThrow(
    'Attribute provided with invalid value: Header:host',
  );
  expect(requests).toEqual([]);
});

test('url fetch: an option or method that Google does not have is refused', () => {
  expect(() => createFetchRequest(`${URL_BASE}/x`, { body: '{}' })).toThrow(
    'UrlFetchApp.fetch with the option body is not emulated by the workbench.',
  );
  expect(() => createFetchRequest(`${URL_BASE}/x`, { method: 'head' })).toThrow(
    'Attribute provided with invalid value: method',
  );
});

test('url fetch: the 20,001st request within 24 hours is refused', async () => {
  const { fetchAll, fetch } = useUrlFetch(() => OK);
  for (let batch = 0; batch < 20; batch += 1) {
    await fetchAll(Array.from({ length: 1000 }, (_, number) => `${URL_BASE}/${number}`));
  }
  await expect(fetch(`${URL_BASE}/x`)).rejects.toThrow(
    'Service invoked too many times for one day: urlfetch.',
  );
});
