import { createLiveLusha } from '../../../src/workbench/server/live-lusha';

const REQUEST = {
  method: 'POST',
  url: 'https://api.lusha.com/v3/contacts/search',
  headers: { api_key: 'secret' },
  body: '{}',
};

test('real Lusha: the request goes out as it is, the answer comes back with its headers', async () => {
  const sent: unknown[] = [];
  const live = createLiveLusha((url, init) => {
    sent.push(url, init?.method, init?.headers, init?.body);
    return Promise.resolve(new Response('{"ok":true}', { status: 201, headers: { 'X-Daily-Limit': '100' } }));
  });
  const answer = await live.handle(REQUEST);
  expect(sent).toEqual([REQUEST.url, 'POST', { api_key: 'secret' }, '{}']);
  expect(answer).toEqual({
    status: 201,
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-daily-limit': '100' },
    body: '{"ok":true}',
  });
});

test('real Lusha: the key goes nowhere else', async () => {
  const live = createLiveLusha(() => Promise.reject(new Error('was called')));
  await expect(live.handle({ ...REQUEST, url: 'https://api.lusha.com.evil.example/' })).rejects.toThrow(
    'The workbench sends requests to https://api.lusha.com only, not to https://api.lusha.com.evil.example/.',
  );
});

test.each([
  ['an unknown name', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), 'dns'],
  ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'unreachable'],
])('real Lusha: %s is no answer at all', async (_name, cause, failure) => {
  const live = createLiveLusha(() => Promise.reject(new TypeError('fetch failed', { cause })));
  expect(await live.handle(REQUEST)).toEqual({ failure });
});

test('real Lusha: an answer that takes too long', async () => {
  const live = createLiveLusha(() =>
    Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')),
  );
  expect(await live.handle(REQUEST)).toEqual({ failure: 'timeout' });
});
