import {
  decodeCode,
  decodeCompanyName,
  decodeCountry,
  decodeDataPoint,
  decodeIndustry,
  decodePlace,
  decodeRevenue,
  decodeSeniority,
  decodeSize,
  decodeText,
  type DecodeChoice,
} from '../../../src/lusha/filters/decode-filter-values';

const READ: readonly (readonly [name: string, decode: DecodeChoice, item: unknown, choice: object])[] = [
  ['a text', decodeText, ' Sales ', { label: 'Sales', value: 'Sales' }],
  [
    'a technology of V2',
    decodeText,
    { name: 'google analytics' },
    { label: 'google analytics', value: 'google analytics' },
  ],
  ['a topic with a label', decodeText, { label: 'Payroll', id: 7 }, { label: 'Payroll', value: 'Payroll' }],
  ['a topic with a value', decodeText, { value: 'Payroll' }, { label: 'Payroll', value: 'Payroll' }],
  ['a seniority', decodeSeniority, { id: 9, name: 'c-suite' }, { label: 'C-suite', value: 9 }],
  [
    'a country',
    decodeCountry,
    { name: 'United States', code: 'US' },
    { label: 'United States', value: 'US' },
  ],
  ['a country without a name', decodeCountry, { code: 'US' }, { label: 'US', value: 'US' }],
  ['a data point', decodeDataPoint, 'work_email', { label: 'Work e-mail', value: 'work_email' }],
  [
    'a city',
    decodePlace,
    { continent: 'North America', country: 'United States', state: 'Oregon', city: 'Portland' },
    {
      label: 'Portland, Oregon, United States',
      value: { continent: 'North America', country: 'United States', state: 'Oregon', city: 'Portland' },
    },
  ],
  [
    'a city without a state, its code left out',
    decodePlace,
    { continent: 'Africa', country: 'South Africa', state: null, city: 'Orkney', countryIso2: 'ZA' },
    {
      label: 'Orkney, South Africa',
      value: { continent: 'Africa', country: 'South Africa', city: 'Orkney' },
    },
  ],
  ['a continent', decodePlace, { continent: 'Africa' }, { label: 'Africa', value: { continent: 'Africa' } }],
  [
    'a group of countries',
    decodePlace,
    { countryGrouping: 'EMEA' },
    { label: 'EMEA', value: { countryGrouping: 'EMEA' } },
  ],
  [
    'a size',
    decodeSize,
    { min: 1001, max: 5000 },
    { label: '1,001 to 5,000', value: { min: 1001, max: 5000 } },
  ],
  ['the last size', decodeSize, { min: 100001 }, { label: '100,001 or more', value: { min: 100001 } }],
  ['a size without a start', decodeSize, { max: 10, min: null }, { label: 'Up to 10', value: { max: 10 } }],
  [
    'a revenue',
    decodeRevenue,
    { min: 10_000_000, max: 50_000_000 },
    { label: '$10M to $50M', value: { min: 10_000_000, max: 50_000_000 } },
  ],
  [
    'an industry with parts',
    decodeIndustry,
    {
      main_industry: 'Hospitality',
      main_industry_id: 1,
      sub_industries: [
        { value: 'Restaurants', id: 2 },
        { value: 'No id' },
        null,
        { value: 'Other', id: 778 },
      ],
    },
    {
      label: 'Hospitality',
      value: 1,
      parts: [
        { label: 'Restaurants', value: 2, detail: 'Hospitality' },
        { label: 'Other', value: 778, detail: 'Hospitality' },
      ],
    },
  ],
  [
    'an industry without parts',
    decodeIndustry,
    { main_industry: 'Utilities', main_industry_id: 19, sub_industries: null },
    { label: 'Utilities', value: 19 },
  ],
  [
    'a code of V2',
    decodeCode,
    { code: '7372', label: 'Prepackaged software' },
    { label: '7372 Prepackaged software', value: '7372' },
  ],
  [
    'a code as records have it',
    decodeCode,
    { code: 7372, description: 'Software' },
    { label: '7372 Software', value: '7372' },
  ],
  ['a code alone', decodeCode, '7372', { label: '7372', value: '7372' }],
  [
    'a code that is its own label',
    decodeCode,
    { code: '7372', label: '7372' },
    { label: '7372', value: '7372' },
  ],
  [
    'a company of V2',
    decodeCompanyName,
    { companyId: 77, name: 'Contoso Cloud', logoUrl: null, fqdn: 'www.contoso.example' },
    { label: 'Contoso Cloud', value: 'Contoso Cloud', detail: 'contoso.example' },
  ],
  [
    'a company by its name',
    decodeCompanyName,
    'Contoso Cloud',
    { label: 'Contoso Cloud', value: 'Contoso Cloud' },
  ],
];

test.each(READ)('values: %s', (_, decode, item, choice) => {
  expect(decode(item)).toEqual(choice);
});

test('values: work_phone is not offered, for the search refuses it', () => {
  expect(decodeDataPoint('work_phone')).toBeUndefined();
});

const DECODERS = {
  decodeText,
  decodeSeniority,
  decodeCountry,
  decodeDataPoint,
  decodePlace,
  decodeSize,
  decodeRevenue,
  decodeIndustry,
  decodeCode,
  decodeCompanyName,
};

test.each(Object.entries(DECODERS))('values: %s reads nothing that is none', (_, decode) => {
  for (const item of [undefined, null, '', ' ', true, [], {}, { name: null }, { min: '1' }])
    expect(decode(item)).toBeUndefined();
});

test.each([
  ['decodeSeniority', { id: '9', name: 'c-suite' }],
  ['decodeSeniority', { id: 9 }],
  ['decodeCountry', { name: 'Germany' }],
  ['decodeIndustry', { main_industry: 'Utilities' }],
  ['decodeIndustry', { main_industry_id: 19 }],
] as const)('values: %s cannot do with %j', (name, item) => {
  expect(DECODERS[name](item)).toBeUndefined();
});
