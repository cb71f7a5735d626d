import {
  COMPANY_SIGNAL_TYPES,
  CONTACT_SIGNAL_TYPES,
  listSignalTypes,
} from '../../../src/lusha/signals/signal-types';
import { companySignals, contactSignals } from '../../../src/lusha/signals/signals';
import { validationFailed } from '../../workbench/lusha/contract/refusal-bodies';
import { askSimulator, messageOf } from '../ask-simulator';

const DANA = 'v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA';
const NORTHWIND = 'v1.Qm9ndXNDb21wYW55SWQwMDAx';

test('types: are those of the catalogue, which is free', async () => {
  const { answer } = askSimulator();
  const contacts = await answer(listSignalTypes('contacts'));
  const companies = await answer(listSignalTypes('companies'));
  expect([...contacts.value].sort()).toEqual([...CONTACT_SIGNAL_TYPES].sort());
  expect([...companies.value].sort()).toEqual([...COMPANY_SIGNAL_TYPES].sort());
  expect([contacts.credits, companies.credits, listSignalTypes('contacts').paid]).toEqual([0, 0, false]);
  expect(listSignalTypes('contacts').decode({ signalTypes: null })).toBeUndefined();
});

test('request: holds what is asked for and nothing else', () => {
  const search = { ids: ['v1.a'], types: ['riskNews', 'riskNews'] } as const;
  expect(companySignals(search).request).toEqual({
    method: 'post',
    path: '/v3/companies/signals',
    body: { ids: ['v1.a'], signalTypes: ['riskNews'] },
  });
  expect(
    companySignals({
      ...search,
      startDate: '2026-05-01',
      maxResultsPerSignal: 5,
      intentCategories: ['Hiring', ''],
    }).request.body,
  ).toEqual({
    ids: ['v1.a'],
    signalTypes: ['riskNews'],
    startDate: '2026-05-01',
    maxResultsPerSignal: 5,
    filters: { include: { intentCategories: ['Hiring'] } },
  });
  expect(companySignals({ ...search, intentCategories: [] }).request.body).not.toHaveProperty('filters');
});

describe('signals through the simulator', () => {
  test('of people, and one who is not known', async () => {
    const call = contactSignals({ ids: ['v1.x', DANA], types: ['allSignals'], startDate: '2026-05-01' });
    const { value, credits } = await askSimulator().answer(call);
    expect(value.items).toEqual(
      new Map<number, unknown>([
        [0, { kind: 'not-found' }],
        [
          1,
          {
            kind: 'found',
            record: {
              id: DANA,
              signals: [
                {
                  type: 'companyChange',
                  date: '2026-06-02',
                  summary: 'Changed company: Contoso Cloud to Northwind Traders',
                  url: undefined,
                  details: {
                    id: DANA,
                    signalDate: '2026-06-02',
                    previousCompany: 'Contoso Cloud',
                    newCompany: 'Northwind Traders',
                    personId: DANA,
                    currentCompanyId: NORTHWIND,
                    currentCompanyName: 'Northwind Traders',
                    currentDomain: 'www.northwind.example',
                    currentDepartments: 'Business Development',
                    currentSeniorityLabel: 'Director',
                    currentTitle: 'Head of Partnerships',
                  },
                },
              ],
            },
          },
        ],
      ]),
    );
    expect([credits, call.paid]).toEqual([1, true]);
  });

  test('of a company', async () => {
    const call = companySignals({
      ids: [NORTHWIND],
      types: ['surgeInHiring', 'riskNews'],
      maxResultsPerSignal: 10,
    });
    const { value, credits } = await askSimulator().answer(call);
    const found = value.items.get(0);
    if (found?.kind !== 'found') throw new Error('not found');
    expect([found.record.name, found.record.domain]).toEqual(['Northwind Traders', 'northwind.example']);
    expect(found.record.signals.map(({ type, date, summary }) => [type, date, summary])).toEqual([
      ['surgeInHiring', '2026-08-03', 'Hiring surge: 14 new jobs in a week, up 233 %'],
    ]);
    expect(credits).toBe(1);
  });

  test('of every kind there is are dated, worded and newest first', async () => {
    const { answer, simulator } = askSimulator();
    const ids = simulator.companies.slice(0, 100).map(({ id }) => id);
    const types = COMPANY_SIGNAL_TYPES.slice(1);
    const { value } = await answer(companySignals({ ids, types, startDate: '2025-01-01' }));
    const records = [...value.items.values()].flatMap((item) => (item.kind === 'found' ? [item.record] : []));
    const signals = records.flatMap((record) => record.signals);
    expect(records).toHaveLength(100);
    expect([...new Set(signals.map(({ type }) => type))].sort()).toEqual([...types].sort());
    expect(signals.filter(({ date, summary }) => date === undefined || summary.length < 8)).toEqual([]);
    for (const record of records) {
      const dates = record.signals.map(({ date = '' }) => date);
      expect(dates).toEqual([...dates].sort().reverse());
    }
    const news = signals.filter(({ type }) => type.endsWith('News') || type === 'linkedinActivityIntent');
    expect(news.every(({ url }) => url?.startsWith('https://'))).toBe(true);
  });

  test('of an intent category are those alone', async () => {
    const { answer, simulator } = askSimulator();
    const ids = simulator.companies
      .filter(({ signals }) => signals.some(({ type }) => type === 'linkedinActivityIntent'))
      .slice(0, 100)
      .map(({ id }) => id);
    const call = companySignals({ ids, types: ['linkedinActivityIntent'], intentCategories: ['Hiring'] });
    const { value } = await answer(call);
    const categories = [...value.items.values()].flatMap((item) =>
      item.kind === 'found' ? item.record.signals.map(({ details }) => details['signalCategory']) : [],
    );
    expect(new Set(categories)).toEqual(new Set(['Hiring']));
  });
});

describe('refused before the call', () => {
  const ids = [DANA];
  test.each([
    [
      { ids: [], types: ['promotion'] },
      'One request takes 1 to 100 records; there are 0. Select other rows.',
      'ids must contain at least 1 elements',
    ],
    [
      { ids: Array.from({ length: 101 }, (_, at) => `v1.${String(at)}`), types: ['promotion'] },
      'One request takes 1 to 100 records; there are 101. Select other rows.',
      'ids must contain no more than 100 elements',
    ],
    [
      { ids, types: [] },
      'No kind of signal is chosen yet. Choose at least one.',
      'signalTypes must contain at least 1 elements',
    ],
    [
      { ids, types: ['riskNews'] },
      '"Kinds of signals" cannot be "riskNews". Choose allSignals, promotion or companyChange.',
      'each value in signalTypes must be one of the following values: allSignals, promotion, companyChange',
    ],
    [
      { ids, types: ['promotion'], startDate: '1.5.2026' },
      '"Since" holds "1.5.2026", which is not a date. Write it like 2026-05-31.',
      'startDate must be a valid ISO 8601 date string',
    ],
    [
      { ids, types: ['promotion'], maxResultsPerSignal: 101 },
      '"Signals of each kind" cannot be 101. Write a whole number from 1 to 100.',
      'maxResultsPerSignal must not be greater than 100',
    ],
  ])('%#', async (search, ours, theirs) => {
    expect(messageOf(() => contactSignals(search as never))).toBe(`UnusableRequestError: ${ours}`);
    const { types, ...body } = search;
    const { refusal, simulator } = askSimulator();
    expect(await refusal('/v3/contacts/signals', { ...body, signalTypes: types })).toEqual({
      status: 400,
      body: validationFailed(theirs),
    });
    expect(simulator.books.creditsCharged).toBe(0);
  });

  test('signals of people take no intent categories', async () => {
    const { refusal } = askSimulator();
    const body = { ids, signalTypes: ['promotion'], filters: { include: { intentCategories: ['Hiring'] } } };
    expect((await refusal('/v3/contacts/signals', body)).status).toBe(400);
  });
});
