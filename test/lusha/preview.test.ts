import { decodePerson } from '../../src/lusha/decode-person';
import { decodeFoundPage } from '../../src/lusha/preview';

const ASKED = { page: 0, size: 25 };

/** The answer of contract 5.2. */
const PAGE = {
  requestId: 'fa1c3c7a-0b06-4a1c-8d0e-3bb1a4c0d004',
  results: [
    {
      id: 'v1.Qm9ndXMwMDAz',
      firstName: 'Priya',
      lastName: 'Anand',
      jobTitle: { title: 'VP Sales', departments: ['Sales'], seniority: 'Vice President' },
      company: { id: 'v1.Qm9ndXNDbzAz', name: 'Contoso Cloud', domain: 'www.contoso.example' },
      location: { country: 'United States', state: 'Texas', city: 'Austin' },
      socialLinks: { linkedin: 'https://www.linkedin.com/in/priya-anand-example' },
      has: ['emails'],
      canReveal: [{ field: 'emails', credits: 1 }],
    },
  ],
  pagination: { page: 0, size: 25, total: 1 },
  billing: { creditsCharged: 1, resultsReturned: 1 },
};

test('previews: the example of the contract', () => {
  expect(decodeFoundPage(PAGE, ASKED, decodePerson)).toEqual({
    previews: [
      {
        record: {
          id: 'v1.Qm9ndXMwMDAz',
          firstName: 'Priya',
          lastName: 'Anand',
          title: 'VP Sales',
          seniority: 'Vice President',
          departments: ['Sales'],
          company: { id: 'v1.Qm9ndXNDbzAz', name: 'Contoso Cloud', domain: 'contoso.example' },
          location: { country: 'United States', state: 'Texas', city: 'Austin' },
          linkedin: 'https://www.linkedin.com/in/priya-anand-example',
        },
        has: ['emails'],
        offers: new Map([['emails', 1]]),
        signalTypes: [],
      },
    ],
    pagination: { page: 0, size: 25, total: 1, next: undefined },
  });
});

test('previews: what an answer leaves out is empty or unknown', () => {
  const json = {
    results: [{ id: 7 }, { id: 'v1.b', has: 'emails', canReveal: null, signalTypes: ['promotion'] }],
  };
  expect(decodeFoundPage(json, ASKED, decodePerson)).toEqual({
    previews: [
      { record: { id: '7' }, has: [], offers: undefined, signalTypes: [] },
      { record: { id: 'v1.b' }, has: [], offers: undefined, signalTypes: ['promotion'] },
    ],
    pagination: { page: 0, size: 25, total: undefined, next: undefined },
  });
});

test('previews: entries that are no records are passed over, but count as results of the page', () => {
  const results = [
    null,
    'x',
    [],
    { firstName: 'Nobody' },
    ...Array.from({ length: 21 }, (_, at) => ({ id: at })),
  ];
  const page = decodeFoundPage({ results }, ASKED, decodePerson);
  expect([page?.previews.length, page?.pagination.next]).toEqual([21, { page: 1, size: 25 }]);
});

test.each([[{}], [{ results: null }], [{ results: {} }], [{ contacts: [] }]])(
  'previews: %j is no page',
  (json) => {
    expect(decodeFoundPage(json, ASKED, decodePerson)).toBeUndefined();
  },
);
