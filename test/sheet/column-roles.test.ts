import { detectColumns } from '../../src/sheet/column-roles';
import { roleOfHeader } from '../../src/sheet/header-role';

describe('headers of exports', () => {
  test.each([
    ['email', ['Email Address', 'Primary E-mail', 'Work Email (HubSpot)', 'Contact: Email', 'E-Mail 1']],
    ['linkedin', ['LinkedIn Profile', 'Person Linkedin Url', 'LinkedIn URL (Sales Nav)', 'Profile link']],
    ['firstName', ['First Name', 'FIRST_NAME', 'Contact First Name', 'Vorname']],
    ['lastName', ['Last Name', 'Contact Last Name', 'Surname', 'Nachname']],
    ['fullName', ['Full Name', 'Contact Name', "Lead's name", 'Prospect Name', 'Name']],
    ['companyName', ['Company', 'Company / Account', 'Account Name', 'Current Company', 'Employer', 'Firma']],
    ['companyDomain', ['Website', 'Company Domain Name', 'Web site', 'Company URL', 'Homepage']],
  ] as const)('%s', (role, headers) => {
    expect(headers.map((header) => [header, roleOfHeader(header, 'person')])).toEqual(
      headers.map((header) => [header, role]),
    );
  });

  test.each([
    'Email Status',
    'Email confidence',
    'Emails sent',
    'Company size',
    'Company LinkedIn URL',
    'Account Owner',
    'Number of employees',
    'Campaign',
    'Phone',
    'Notes',
  ])('%s identifies nobody', (header) => {
    expect(roleOfHeader(header, 'person')).toBeUndefined();
  });

  test('of companies, a plain name is the company', () => {
    expect(roleOfHeader('Name', 'company')).toBe('companyName');
    expect(roleOfHeader('Company LinkedIn URL', 'company')).toBeUndefined();
  });
});

describe('lists', () => {
  test('the header row is found below titles and blank rows', () => {
    const rows = [
      ['Autumn fair', '', ''],
      ['', '', ''],
      ['First name', 'Last name', 'E-mail'],
      ['Dana', 'Reyes', 'dana@northwind.example'],
    ];
    expect(detectColumns(rows, 'person')).toEqual({
      headerRow: 3,
      roles: { firstName: [1], lastName: [2], email: [3] },
    });
  });

  test('without headers, contents say what a column is', () => {
    const rows = [
      ['Dana', 'dana@northwind.example', 'https://www.linkedin.com/in/dana', 'northwind.example'],
      ['Priya', 'priya@contoso.example', '', 'www.contoso.example'],
    ];
    expect(detectColumns(rows, 'person')).toEqual({
      headerRow: undefined,
      roles: { email: [2], linkedin: [3], companyDomain: [4] },
    });
  });

  test('a row of data with the word Company in it is no header row', () => {
    expect(detectColumns([['Company', 'dana@northwind.example']], 'person').headerRow).toBeUndefined();
  });

  test('several columns for the same are all known, the first one first', () => {
    expect(
      detectColumns(
        [
          ['Work email', 'Name', 'Private e-mail'],
          ['', '', ''],
        ],
        'person',
      ).roles,
    ).toEqual({
      email: [1, 3],
      fullName: [2],
    });
  });
});
