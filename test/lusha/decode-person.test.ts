import { decodePerson } from '../../src/lusha/decode-person';
import { PERSON_JSON } from './contract-json';

test('person: a full record is read completely', () => {
  expect(decodePerson(PERSON_JSON)).toEqual({
    id: 'v1.Qm9ndXMwMDAx',
    firstName: 'Dana',
    lastName: 'Reyes',
    fullName: 'Dana M. Reyes',
    title: 'Head of Partnerships',
    seniority: 'Director',
    departments: ['Business Development', 'Sales'],
    jobStart: '2024-02-01',
    company: {
      id: 'v1.Qm9ndXNDbzAx',
      name: 'Northwind Traders',
      domain: 'northwind.example',
      industry: 'Retail & Wholesale Trade',
    },
    location: {
      city: 'Portland',
      state: 'Oregon',
      country: 'United States',
      countryCode: 'US',
      continent: 'North America',
      coordinates: [-122.67, 45.52],
      euContact: false,
    },
    linkedin: 'https://www.linkedin.com/in/dana-reyes-example',
    x: 'https://x.com/dana_example',
    previousJobs: [{ company: 'Contoso Cloud', domain: 'contoso.example', title: 'Partner Manager' }],
    tags: ['VIP'],
    linkedinConnections: 500,
    linkedinFollowers: 812,
    partialProfile: false,
    updated: '2026-04-23',
    emails: [
      {
        email: 'dana@home.example',
        type: 'private',
        confidence: 'A+',
        updated: '2026-05-01',
        source: undefined,
      },
      {
        email: 'dana.reyes@northwind.example',
        type: 'work',
        confidence: 'A',
        updated: '2026-04-23',
        source: 'lusha',
      },
    ],
    phones: [
      { number: '+15035550123', type: 'mobile', doNotCall: false, updated: '2026-04-22', source: 'lusha' },
      {
        number: '+1 503 555 0100',
        type: 'direct',
        doNotCall: false,
        updated: '2026-04-21',
        source: undefined,
      },
      { number: '(503) 555-0111', type: 'work', doNotCall: true, updated: '2026-04-20', source: undefined },
    ],
  });
});

test('person: a numeric id of the old kind becomes text', () => {
  expect(decodePerson({ id: 7654321 })).toEqual({ id: '7654321' });
});

test.each([
  undefined,
  null,
  'v1.abc',
  7,
  [],
  {},
  { id: '' },
  { id: '  ' },
  { id: null },
  { firstName: 'Dana' },
])('person: %j is none', (value) => {
  expect(decodePerson(value)).toBeUndefined();
});

test('person: nulls, blanks and wrong types count as missing', () => {
  expect(
    decodePerson({
      id: 'v1.a',
      firstName: null,
      lastName: ' ',
      jobTitle: null,
      company: { id: null, name: '', domain: null },
      location: 'Portland',
      socialLinks: [],
      tags: [null, { name: null }, 'VIP'],
      previousEmployment: [null, {}, { company: null, jobTitle: { title: null } }],
      updateDate: 'yesterday',
      partialProfile: 'yes',
      linkedinConnections: '500',
    }),
  ).toEqual({ id: 'v1.a' });
});

describe('person: groups', () => {
  test.each([
    ['absent: nobody asked', { id: 'v1.a' }, undefined],
    ['null: nobody asked', { id: 'v1.a', emails: null, phones: null }, undefined],
    ['empty: Lusha has none', { id: 'v1.a', emails: [], phones: [] }, []],
    [
      'entries without an address or number are dropped',
      { id: 'v1.a', emails: [{ type: 'work' }, null], phones: [{}] },
      [],
    ],
  ])('%s', (_, json, group) => {
    const person = decodePerson(json);
    expect([person?.emails, person?.phones]).toEqual([group, group]);
  });

  test('missing details get the careful defaults', () => {
    const person = decodePerson({
      id: 'v1.a',
      emails: [{ email: ' dana@northwind.example ', type: 'Work', confidence: null }],
      phones: [
        { number: 15035550123, type: 'Mobile' },
        { number: '+1', doNotCall: null },
      ],
    });
    expect(person?.emails).toEqual([{ email: 'dana@northwind.example', type: 'work' }]);
    expect(person?.phones).toEqual([
      { number: '15035550123', type: 'mobile', doNotCall: false },
      { number: '+1', type: 'unknown', doNotCall: false },
    ]);
  });
});

test.each([
  ['one number', [45.52]],
  ['three numbers', [1, 2, 3]],
  ['text', ['-122.67', '45.52']],
  ['nulls', [null, null]],
])('person: coordinates of %s are none', (_, coordinates) => {
  expect(decodePerson({ id: 'v1.a', location: { coordinates, city: 'Portland' } })?.location).toEqual({
    city: 'Portland',
  });
});
