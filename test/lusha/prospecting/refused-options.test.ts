import { validationFailed } from '../../workbench/lusha/contract/refusal-bodies';
import { askSimulator } from '../ask-simulator';
import { ourRefusal } from './refused-search';
import { PAGE } from './searches';

describe('pages and options', () => {
  test.each([
    [
      { page: { page: 0, size: 5 } },
      'A page cannot hold 5 results. Choose a number from 10 to 100.',
      'pagination.size must not be less than 10',
    ],
    [
      { page: { page: 1001, size: 25 } },
      'Lusha shows no page 1002: a search has 1001 pages at most. Narrow the search with another filter.',
      'pagination.page must not be greater than 1000',
    ],
    [
      { maxContactsPerCompany: 21 },
      '"People per company" cannot be 21. Write a whole number from 1 to 20.',
      'options.maxContactsPerCompany must not be greater than 20',
    ],
  ])('%j', async (part, ours, theirs) => {
    const filters = { contacts: { include: { departments: ['Sales'] } } };
    expect(ourRefusal('contacts', { ...filters, ...part })).toBe(`UnusableRequestError: ${ours}`);
    const { refusal } = askSimulator();
    const { page, ...options } = { page: PAGE, ...part };
    expect(await refusal('/v3/contacts/prospecting', { pagination: page, filters, options })).toEqual({
      status: 400,
      body: validationFailed(theirs),
    });
  });
});

/** Lusha takes these and finds nothing, or nobody knows what it does with them. */
describe('searches that would not be understood', () => {
  test.each([
    [
      { contacts: { include: { locations: [{ countryIso2: 'DE' }] } } },
      '"Locations" gives a country by its code. Write its full name, such as Germany.',
    ],
    [
      { companies: { include: { locations: [{ country: 'de' }] } } },
      '"Company locations" holds "de", which is not a country\'s full name. Write it in full, such as Germany.',
    ],
    [
      { companies: { include: { sizes: [{ min: 500, max: 10 }] } } },
      '"Employees" goes from 500 to 10. Swap the two numbers.',
    ],
    [
      { companies: { include: { intentMinScore: 80, intentMaxScore: 20 } } },
      '"Intent score" goes from 80 to 20. Swap the two numbers.',
    ],
    [
      { companies: { include: { foundedYear: [{ min: 1999.5 }] } } },
      '"Year founded" cannot be 1999.5. Write a whole number from 0.',
    ],
    [
      { companies: { exclude: { domains: ['Northwind Traders'] } } },
      '"Company websites" holds "Northwind Traders", which is not a website. ' +
        'Write it like northwind.example, or remove it.',
    ],
    [
      { companies: { include: { names: 'Northwind' } } },
      '"Company names" cannot be read. Clear it and set it again.',
    ],
  ])('%j', (filters, message) => {
    expect(ourRefusal('contacts', filters)).toBe(`UnusableRequestError: ${message}`);
  });
});
