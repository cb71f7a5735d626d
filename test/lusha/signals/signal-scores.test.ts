import type { JsonObject } from '../../../src/lusha/read-json';
import { companySignalScores, contactSignalScores } from '../../../src/lusha/signals/signal-scores';
import { validationFailed } from '../../workbench/lusha/contract/refusal-bodies';
import { askSimulator, messageOf } from '../ask-simulator';

const NORTHWIND = 'v1.Qm9ndXNDb21wYW55SWQwMDAx';

test('scores of people: found, without a score, not found; only the first is charged', async () => {
  const call = contactSignalScores([
    { email: 'priya.anand@contoso.example' },
    { email: 'tom@inbox.example' },
    { email: 'nobody@nowhere.example' },
  ]);
  const { value, credits } = await askSimulator().answer(call);
  expect([...value.values()]).toMatchObject([
    { kind: 'found', record: { score: 0.71, signalTypes: ['promotion'], noActiveSignals: false } },
    { kind: 'no-score' },
    { kind: 'not-found' },
  ]);
  expect([credits, call.paid]).toEqual([1, true]);
});

test('scores of companies: by each of their identities', async () => {
  const call = companySignalScores([
    { id: NORTHWIND },
    { domain: 'northwind.example' },
    { name: 'Northwind Traders' },
    { email: 'whoever@northwind.example' },
  ]);
  const { value, credits } = await askSimulator().answer(call);
  const record = { id: NORTHWIND, score: 0.42, signalTypes: ['surgeInHiring'], noActiveSignals: false };
  const found = { kind: 'found', record };
  expect([...value.entries()]).toEqual([
    [0, found],
    [1, found],
    [2, found],
    [3, found],
  ]);
  expect(credits).toBe(4);
});

test('scores: a service that is down is asked again, and nothing is charged', async () => {
  const { ask, simulator } = askSimulator();
  simulator.faults.next({ kind: 'server-error', status: 502 });
  const outcome = await ask(contactSignalScores([{ email: 'priya.anand@contoso.example' }]));
  expect(outcome.ok ? 'ok' : `${outcome.error.name} ${String(outcome.error.mayBeCharged)}`).toBe(
    'ServerError false',
  );
});

describe('refused before the call', () => {
  test.each([
    [
      [],
      'One request takes 1 to 100 records; there are 0. Select other rows.',
      'companies must contain at least 1 elements',
    ],
    [
      Array.from({ length: 101 }, () => ({ id: 'v1.a' })),
      'One request takes 1 to 100 records; there are 101. Select other rows.',
      'companies must contain no more than 100 elements',
    ],
    [
      [{ id: 'v1.a', domain: 'a.example' }],
      'A company is scored by its Lusha ID, its website, its name or an e-mail address. Give exactly one of them.',
      'companies.0 must have exactly one of: id, domain, name, email',
    ],
  ])('%#', async (companies, ours, theirs) => {
    expect(messageOf(() => companySignalScores(companies))).toBe(`UnusableRequestError: ${ours}`);
    const { refusal } = askSimulator();
    expect(await refusal('/v3/companies/signal-score', { companies })).toEqual({
      status: 400,
      body: validationFailed(theirs),
    });
  });
});

describe('answers', () => {
  const answering = companySignalScores([{ id: 'v1.a' }, { id: 'v1.b' }]);
  const decode = (json: JsonObject) => answering.decode(json);

  test('of the contract', () => {
    expect(
      decode({
        requestId: '8a6f13d2-f6b0-4e55-85d5-04e17f932010',
        results: [
          {
            clientReferenceId: 'r0',
            id: 'v1.Qm9ndXNDbzAx',
            name: 'Northwind Traders',
            signalScore: 0.42,
            signalTypes: ['surgeInHiring'],
            noActiveSignals: false,
          },
        ],
        billing: { creditsCharged: 1, resultsReturned: 1 },
      }),
    ).toEqual(
      new Map([
        [
          0,
          {
            kind: 'found',
            record: {
              id: 'v1.Qm9ndXNDbzAx',
              score: 0.42,
              signalTypes: ['surgeInHiring'],
              noActiveSignals: false,
            },
          },
        ],
      ]),
    );
  });

  test('that leave things out', () => {
    const results = [
      { clientReferenceId: 'r0', id: 'v1.a', signalScore: 0 },
      { clientReferenceId: 'r1', id: 'v1.b', signalScore: null },
      null,
    ];
    expect([...(decode({ results })?.values() ?? [])]).toEqual([
      { kind: 'found', record: { id: 'v1.a', score: 0, signalTypes: [], noActiveSignals: true } },
      { kind: 'unreadable' },
    ]);
  });

  test('whose only entry has no reference', () => {
    const one = companySignalScores([{ id: 'v1.a' }]);
    expect(
      one.decode({ results: [{ error: { code: 'NO_SCORE', message: 'Company has no score' } }] }),
    ).toEqual(new Map([[0, { kind: 'no-score' }]]));
  });

  test('that found a record after all are no miss', () => {
    const results = [
      { clientReferenceId: 'r0', error: { code: 'NO_SCORE' } },
      { clientReferenceId: 'r0', id: 'v1.a', signalScore: 1 },
    ];
    expect(decode({ results })?.get(0)?.kind).toBe('found');
  });

  test.each([{}, { results: null }])('%j is none', (json) => {
    expect(decode(json)).toBeUndefined();
  });
});
