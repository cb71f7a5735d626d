import { decodeOffers } from '../../src/lusha/offers';

const read = (value: unknown): unknown => {
  const offers = decodeOffers(value);
  return offers && Object.fromEntries(offers);
};

test.each([
  [
    [
      { field: 'emails', credits: 1 },
      { field: 'phones', credits: 5 },
    ],
    { emails: 1, phones: 5 },
  ],
  [[{ field: 'emails', credits: 0 }], { emails: 0 }],
  [[{ field: 'competitors', credits: 1, note: 'extra' }], { competitors: 1 }],
  [[], {}],
  [
    [
      { field: 'emails', credits: 1 },
      { field: 'emails', credits: 3 },
      { field: 'emails', credits: 2 },
    ],
    { emails: 3 },
  ],
])('offers: %j', (value, offers) => {
  expect(read(value)).toEqual(offers);
});

test.each([
  [undefined],
  [null],
  [{}],
  ['emails'],
  [[{ field: 'emails' }]],
  [[{ field: 'emails', credits: '1' }]],
  [[{ field: 'emails', credits: 1 }, { credits: 5 }]],
  [[null]],
])('offers: of %j no exact quote can be made', (value) => {
  expect(read(value)).toBeUndefined();
});
