import { decodeSignals } from '../../../src/lusha/signals/decode-signals';

describe('events', () => {
  test('of the contract', () => {
    expect(
      decodeSignals({
        id: 'v1.Qm9ndXMwMDAx',
        companyChange: [
          {
            id: 'v1.Qm9ndXMwMDAx',
            signalDate: '2026-06-02',
            previousCompany: 'Contoso Cloud',
            newCompany: 'Northwind Traders',
          },
        ],
        promotion: [],
      }),
    ).toEqual({
      id: 'v1.Qm9ndXMwMDAx',
      signals: [
        {
          type: 'companyChange',
          date: '2026-06-02',
          summary: 'Changed company: Contoso Cloud to Northwind Traders',
          url: undefined,
          details: {
            id: 'v1.Qm9ndXMwMDAx',
            signalDate: '2026-06-02',
            previousCompany: 'Contoso Cloud',
            newCompany: 'Northwind Traders',
          },
        },
      ],
    });
  });

  test('of kinds nobody has heard of are read too', () => {
    const record = decodeSignals({
      id: 7,
      companyName: ' Northwind ',
      domain: null,
      signalTypes: ['x'],
      newThing: [
        {
          date: '2026-05-01T10:00:00Z',
          score: 3,
          live: true,
          tags: ['a', { name: 'b' }, null],
          by: { fullName: 'Ana' },
          odd: {},
          none: null,
          blank: '',
        },
      ],
    });
    expect(record).toEqual({
      id: '7',
      name: 'Northwind',
      signals: [
        {
          type: 'newThing',
          date: '2026-05-01',
          summary: 'New thing',
          url: undefined,
          details: { date: '2026-05-01T10:00:00Z', score: 3, live: true, tags: 'a, b', by: 'Ana' },
        },
      ],
    });
  });

  test('are dated by themselves before the news about them, and undated ones come last', () => {
    const record = decodeSignals({
      id: 'v1.a',
      riskNews: [
        { articlePublishedDate: '2026-05-03', articleUrl: 'https://news.example/1' },
        { eventEffectiveDate: '2026-05-09', articlePublishedDate: '2026-05-10' },
        { signalDate: 'May 2026' },
      ],
      linkedinActivityIntent: [
        {
          activityPublicationDate: '2026-05-05',
          activityUrl: 'https://www.linkedin.com/posts/1',
          intentTopics: [{ topic: 'CRM', category: 'Sales' }],
          author: { fullName: 'Ana Author' },
        },
        null,
        'x',
      ],
    });
    expect(record?.signals.map(({ type, date, url }) => [type, date, url])).toEqual([
      ['riskNews', '2026-05-09', undefined],
      ['linkedinActivityIntent', '2026-05-05', 'https://www.linkedin.com/posts/1'],
      ['riskNews', '2026-05-03', 'https://news.example/1'],
      ['riskNews', undefined, undefined],
    ]);
    expect(record?.signals[1]?.details).toMatchObject({ intentTopics: 'CRM', author: 'Ana Author' });
  });

  test.each([undefined, null, [], {}, { companyChange: [] }, { id: null }])('%j has none', (value) => {
    expect(decodeSignals(value)).toBeUndefined();
  });
});
