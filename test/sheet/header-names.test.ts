import { readHeaderRow } from '../../src/sheet/header-names';

describe('header row of people', () => {
  test.each([
    ['firstName', ['First name', 'first_name', 'FIRST-NAME', 'Given Name', 'Forename', 'First']],
    ['lastName', ['Last name', 'lastname', 'Surname', 'Family name', 'LAST']],
    ['fullName', ['Name', 'Full name', 'Contact', 'Contact name', 'Person', 'Lead Name']],
    ['email', ['Email', 'E-mail', 'e-mail address:', 'Work email', 'Business Email', 'Mail']],
    ['linkedin', ['LinkedIn', 'LinkedIn URL', 'Linkedin profile URL', 'Person Linkedin Url', 'Profile URL']],
    ['companyName', ['Company', 'Company name', 'Organization', 'Organisation', 'Account Name', 'Employer']],
    ['companyDomain', ['Domain', 'Website', 'Company domain', 'Company Website', 'URL']],
    ['lushaId', ['Lusha ID', 'lusha_id', 'Lusha contact ID']],
  ] as const)('%s is known by its synonyms', (column, names) => {
    for (const name of names) expect(readHeaderRow([name], 'person')?.get(column)).toBe(0);
  });

  test('positions are those of the sheet, gaps included', () => {
    expect([...(readHeaderRow(['Email', '', 'Last name', 'First name'], 'person') ?? [])]).toEqual([
      ['email', 0],
      ['lastName', 2],
      ['firstName', 3],
    ]);
  });

  test('the leftmost of two columns of the same kind wins', () => {
    expect(readHeaderRow(['Work email', 'Email'], 'person')?.get('email')).toBe(0);
  });

  test.each([
    ['data', ['Dana', 'Reyes', 'Northwind']],
    ['one header among data', ['Name', 'Northwind Traders']],
    ['nothing', ['', '']],
  ])('%s is no header row', (_, cells) => {
    expect(readHeaderRow(cells, 'person')).toBeUndefined();
  });
});

describe('header row of companies', () => {
  test.each([
    ['companyName', ['Company', 'Name', 'Customer', 'Customer name', 'Account', 'Organization']],
    ['companyDomain', ['Domain', 'Website', 'Company URL', 'Web']],
    ['lushaId', ['Lusha ID', 'Lusha company ID', 'Company ID']],
  ] as const)('%s is known by its synonyms', (column, names) => {
    for (const name of names) expect(readHeaderRow([name], 'company')?.get(column)).toBe(0);
  });

  test('columns of people are none', () => {
    expect(readHeaderRow(['Email'], 'company')).toBeUndefined();
  });
});
