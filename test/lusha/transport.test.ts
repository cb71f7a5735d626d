import { createTransport, type OutgoingRequest, type Transport } from '../../src/lusha/transport';

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Reply =
  | {
      readonly status: number;
      /** An error is thrown when the body is read. */
      readonly body: string | Error;
      readonly headers?: Record<string, unknown>;
    }
  | Error;

interface Setting {
  readonly transport: Transport;
  /** Every request, with the method that carried it. */
  readonly sent: { readonly by: 'fetch' | 'fetchAll'; readonly request: Request }[];
}

/** UrlFetchApp that answers in turn; `fetchAll` may fail as a whole after some milliseconds. */
function useTransport(
  replies: readonly Reply[],
  all?: { readonly failure: unknown; readonly after: number },
): Setting {
  let time = 1_000_000;
  const queue = [...replies];
  const sent: Setting['sent'] = [];
  const next = (): unknown => {
    const reply = queue.shift();
    if (reply === undefined || reply instanceof Error) throw reply ?? new Error('no reply left');
    return {
      getResponseCode: () => reply.status,
      getContentText() {
        if (reply.body instanceof Error) throw reply.body;
        return reply.body;
      },
      getAllHeaders: () => reply.headers ?? {},
    };
  };
  const urlFetch = {
    fetch(url: string, options: object) {
      sent.push({ by: 'fetch', request: { url, ...options } });
      return next();
    },
    fetchAll(requests: readonly Request[]) {
      sent.push(...requests.map((request) => ({ by: 'fetchAll' as const, request })));
      if (all === undefined) return requests.map(next);
      time += all.after;
      throw all.failure;
    },
  } as unknown as GoogleAppsScript.URL_Fetch.UrlFetchApp;
  return { transport: createTransport(urlFetch, 'the-key', () => time), sent };
}

const USAGE: OutgoingRequest = { method: 'get', path: '/v3/account/usage' };
const SEARCH: OutgoingRequest = { method: 'post', path: '/v3/contacts/search', body: { contacts: [] } };
const OK: Reply = { status: 200, body: '{}' };
const ANSWERED = { answer: { status: 200, headers: {}, body: '{}' } };

test('transport: one request goes alone, with the key in a header and nowhere else', () => {
  const { transport, sent } = useTransport([OK]);
  expect(transport([SEARCH])).toEqual([ANSWERED]);
  expect(sent).toEqual([
    {
      by: 'fetch',
      request: {
        url: 'https://api.lusha.com/v3/contacts/search',
        method: 'post',
        headers: { api_key: 'the-key' },
        muteHttpExceptions: true,
        contentType: 'application/json',
        payload: '{"contacts":[]}',
      },
    },
  ]);
});

test('transport: a request without a body has no content type', () => {
  const { transport, sent } = useTransport([OK]);
  transport([USAGE]);
  expect(Object.keys(sent[0]?.request ?? {})).toEqual(['url', 'method', 'headers', 'muteHttpExceptions']);
});

test('transport: several go in one fetchAll and are answered in their order', () => {
  const { transport, sent } = useTransport([
    OK,
    { status: 429, body: 'no', headers: { 'X-Minute-Requests-Left': 0 } },
  ]);
  expect(transport([SEARCH, USAGE])).toEqual([
    ANSWERED,
    { answer: { status: 429, headers: { 'x-minute-requests-left': '0' }, body: 'no' } },
  ]);
  expect(sent.map(({ by, request }) => [by, request.url])).toEqual([
    ['fetchAll', 'https://api.lusha.com/v3/contacts/search'],
    ['fetchAll', 'https://api.lusha.com/v3/account/usage'],
  ]);
});

test('transport: nothing to send is no call', () => {
  const { transport, sent } = useTransport([]);
  expect([transport([]), sent]).toEqual([[], []]);
});

test('transport: a fetchAll that fails at once is sent again one by one', () => {
  const { transport, sent } = useTransport([OK, new Error('DNS error: https://api.lusha.com')], {
    failure: new Error('DNS error'),
    after: 9_999,
  });
  expect(transport([SEARCH, USAGE])).toEqual([ANSWERED, { lost: 'DNS error: https://api.lusha.com' }]);
  expect(sent.map(({ by }) => by)).toEqual(['fetchAll', 'fetchAll', 'fetch', 'fetch']);
});

test('transport: a fetchAll that timed out is not sent again, for it may have been charged', () => {
  const { transport, sent } = useTransport([OK, OK], { failure: new Error('Timeout'), after: 10_000 });
  expect(transport([SEARCH, USAGE])).toEqual([{ lost: 'Timeout' }, { lost: 'Timeout' }]);
  expect(sent.map(({ by }) => by)).toEqual(['fetchAll', 'fetchAll']);
});

test('transport: a response that cannot be read is lost for itself alone, and nothing is sent again', () => {
  const { transport, sent } = useTransport([OK, { status: 200, body: new Error('Bad charset') }, OK]);
  expect(transport([SEARCH, SEARCH, SEARCH])).toEqual([ANSWERED, { lost: 'Bad charset' }, ANSWERED]);
  expect(sent.map(({ by }) => by)).toEqual(['fetchAll', 'fetchAll', 'fetchAll']);
});

test('transport: a failed single request is lost and says why', () => {
  const { transport, sent } = useTransport([new Error('Address unavailable')]);
  expect(transport([SEARCH])).toEqual([{ lost: 'Address unavailable' }]);
  expect(sent).toHaveLength(1);
});

test('transport: a failure that is no Error is told as text', () => {
  const { transport } = useTransport([], { failure: 'odd', after: 20_000 });
  expect(transport([SEARCH, SEARCH])).toEqual([{ lost: 'odd' }, { lost: 'odd' }]);
});
