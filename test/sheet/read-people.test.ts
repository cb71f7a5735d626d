import { readPeople } from '../../src/sheet/read-people';
import type { InputRow } from '../../src/sheet/input-row';
import type { ContactIdentifier } from '../../src/lusha/identifiers';

function rowOf(...cells: readonly unknown[]): InputRow<ContactIdentifier> | undefined {
  return readPeople([cells]).rows[0];
}

function asked(...identifiers: readonly ContactIdentifier[]): InputRow<ContactIdentifier> {
  return { kind: 'asked', identifiers };
}

const NORTHWIND = { companyName: 'Northwind Traders' };
const DANA = { firstName: 'Dana', lastName: 'Reyes' };
const PROFILE = 'https://www.linkedin.com/in/dana-reyes-example';

describe('people without a header row', () => {
  test.each([
    ['an e-mail', ['mailto:Dana@Northwind.example'], asked({ email: 'dana@northwind.example' })],
    ['a profile', ['de.linkedin.com/in/Dana-Reyes-Example?trk=x'], asked({ linkedinUrl: PROFILE })],
    ['a Lusha id', ['v1.Qm9ndXMwMDAx'], asked({ id: 'v1.Qm9ndXMwMDAx' })],
    ['name and company', ['Dana Reyes', 'Northwind Traders'], asked({ ...DANA, ...NORTHWIND })],
    [
      'name and domain',
      ['Reyes, Dana', 'https://www.northwind.example/'],
      asked({ ...DANA, companyDomain: 'northwind.example' }),
    ],
    ['three columns', ['Dana', 'Reyes', 'Northwind Traders'], asked({ ...DANA, ...NORTHWIND })],
    [
      'a full name in the first of three',
      ['Dana Reyes', '', 'Northwind Traders'],
      asked({ ...DANA, ...NORTHWIND }),
    ],
    [
      'particles, prefixes and suffixes',
      ['Dr. Anna-Maria van der Berg, PhD', 'Northwind Traders'],
      asked({ firstName: 'Anna-Maria', lastName: 'van der Berg', ...NORTHWIND }),
    ],
    [
      'first and last names, which are left as written',
      ['DANA', 'van der BERG', 'Northwind Traders'],
      asked({ firstName: 'DANA', lastName: 'van der BERG', ...NORTHWIND }),
    ],
    [
      'an address, wherever it stands',
      ['Dana', 'Reyes', 'dana@northwind.example', 'note'],
      asked({ email: 'dana@northwind.example' }),
    ],
    [
      'all strong forms, the most reliable first',
      ['dana@northwind.example', PROFILE, 'v1.abc', ''],
      asked({ id: 'v1.abc' }, { linkedinUrl: PROFILE }, { email: 'dana@northwind.example' }),
    ],
  ])('%s', (_, cells, row) => {
    expect(rowOf(...cells)).toEqual(row);
  });

  test('one cell, a column and a block are rows of people', () => {
    expect(readPeople('dana@northwind.example')).toEqual({
      hasHeader: false,
      rows: [asked({ email: 'dana@northwind.example' })],
    });
    expect(readPeople([['dana@northwind.example'], ['']]).rows.map(({ kind }) => kind)).toEqual([
      'asked',
      'blank',
    ]);
  });

  test.each([[['']], [['', ' ', '\u00a0']], [[null, undefined]]])(
    'blank cells %j are a blank row',
    (cells) => {
      expect(rowOf(...cells)).toEqual({ kind: 'blank' });
    },
  );

  test.each([[['Loading...']], [['Dana Reyes', '#N/A']], [['#LUSHA: BUSY not ready yet', 'Northwind']]])(
    'unfinished cells %j are not asked about',
    (cells) => {
      expect(rowOf(...cells)).toEqual({ kind: 'unfinished' });
    },
  );

  test.each([
    [
      ['Dana Reyes'],
      'is not an e-mail address, LinkedIn profile or Lusha ID; for a name, add the company in the next column',
    ],
    [
      ['dana@northwind'],
      'is not an e-mail address, LinkedIn profile or Lusha ID; for a name, add the company in the next column',
    ],
    [
      [42],
      'is not an e-mail address, LinkedIn profile or Lusha ID; for a name, add the company in the next column',
    ],
    [['www.northwind.example'], 'is a website; use LUSHA_COMPANY for companies'],
    [['https://www.linkedin.com/company/northwind'], 'is a website; use LUSHA_COMPANY for companies'],
    [['Dana', 'Northwind'], 'has only one name; Lusha needs first and last name'],
    [['Dana Reyes', ''], 'has a name but no company'],
    [['', 'Northwind'], 'has no name, e-mail address or LinkedIn profile'],
    [['Dana', '', 'Northwind'], 'has only one name; Lusha needs first and last name'],
    [['', 'Reyes', 'Northwind'], 'has only one name; Lusha needs first and last name'],
    [['Dana', 'Reyes', ''], 'has a name but no company'],
    [
      ['Dana', 'Reyes', 'Northwind', 'Portland'],
      'has too many columns to guess; add a header row such as First name, Last name, Company domain',
    ],
  ])('%j cannot be asked about', (cells, reason) => {
    expect(rowOf(...cells)).toEqual({ kind: 'unusable', reason });
  });
});

describe('people with a header row', () => {
  const HEADERS = ['Company', 'Website', 'Last name', 'First name', 'E-mail', 'LinkedIn URL', 'Lusha ID'];

  function headed(...cells: readonly unknown[]): InputRow<ContactIdentifier> | undefined {
    return readPeople([HEADERS, cells]).rows[0];
  }

  test('columns in any order give every way to ask, the most reliable first', () => {
    expect(
      headed(
        'Northwind',
        'www.northwind.example',
        'Reyes',
        'Dana',
        'DANA@northwind.example',
        PROFILE,
        7654321,
      ),
    ).toEqual(
      asked(
        { id: '7654321' },
        { linkedinUrl: PROFILE },
        { email: 'dana@northwind.example' },
        { ...DANA, companyDomain: 'northwind.example' },
      ),
    );
  });

  test('the header row is not a person', () => {
    const { hasHeader, rows } = readPeople([HEADERS, [], ['', '', '', '', 'dana@northwind.example', '', '']]);
    expect([hasHeader, rows.length]).toEqual([true, 2]);
    expect(rows.map(({ kind }) => kind)).toEqual(['blank', 'asked']);
  });

  test('a website that is none does not hide the company name', () => {
    expect(headed('Northwind', 'n/a', 'Reyes', 'Dana', '', '', '')).toEqual(
      asked({ ...DANA, companyName: 'Northwind' }),
    );
  });

  test('what is no Lusha ID does not stand in the way of a name', () => {
    expect(headed('Northwind', '', 'Reyes', 'Dana', '', '', '#12')).toEqual(
      asked({ ...DANA, companyName: 'Northwind' }),
    );
  });

  test('a cell full of text is no name, and is not looked through for one', () => {
    const reason = 'has a text that is too long for a name';
    expect(rowOf('(a '.repeat(16_000), 'Northwind')).toEqual({ kind: 'unusable', reason });
  });

  test('emoji, degrees and pronouns are no part of a name, in one column or in two', () => {
    expect(headed('Northwind', '', 'Reyes, PhD', 'Dana 🚀', '', '', '')).toEqual(
      asked({ ...DANA, companyName: 'Northwind' }),
    );
    expect(rowOf('Dr. Dana Reyes, MBA (she/her) 🚀', 'Northwind')).toEqual(
      asked({ ...DANA, companyName: 'Northwind' }),
    );
    expect(rowOf('Dana', '🚀', 'Northwind')).toEqual({
      kind: 'unusable',
      reason: 'has only one name; Lusha needs first and last name',
    });
  });

  test.each(['https://www.linkedin.com/company/northwind', 'gmail.com', 'northwind.wixsite.com'])(
    'the website %s is shared by many and does not stand for the company',
    (website) => {
      expect(headed('Northwind', website, 'Reyes', 'Dana', '', '', '')).toEqual(
        asked({ ...DANA, companyName: 'Northwind' }),
      );
    },
  );

  test('a full name counts where first and last name are not both there', () => {
    expect(
      readPeople([
        ['Name', 'First name', 'Company'],
        ['Dana Reyes', 'Dana', 'Northwind'],
      ]).rows[0],
    ).toEqual(asked({ ...DANA, companyName: 'Northwind' }));
  });

  test.each([
    [['', '', '', '', 'dana@', '', ''], 'has an e-mail address that is not complete'],
    [
      ['', '', '', '', '', 'https://www.linkedin.com/company/northwind', ''],
      'has a LinkedIn link that is not a personal profile (linkedin.com/in/…)',
    ],
    [['Northwind', '', '', '', '', '', ''], 'has no name, e-mail address or LinkedIn profile'],
    [['Northwind', '', 'Reyes', '', '', '', ''], 'has only one name; Lusha needs first and last name'],
    [['', '', 'Reyes', 'Dana', 'dana@', '', ''], 'has a name but no company'],
    [['', '', '', '', '', '', 'n/a'], 'has a Lusha ID that is none'],
    [['Northwind', '', 'Reyes', 'D'.repeat(201), '', '', ''], 'has a text that is too long for a name'],
    [['N'.repeat(201), '', 'Reyes', 'Dana', '', '', ''], 'has a text that is too long for a name'],
    [
      ['', 'facebook.com/northwind', 'Reyes', 'Dana', '', '', ''],
      'has a name, but names as its company only facebook.com, which many share',
    ],
    [
      ['https://www.linkedin.com/company/northwind', '', 'Reyes', 'Dana', '', '', ''],
      'has a name, but names as its company only linkedin.com, which many share',
    ],
  ])('%j cannot be asked about', (cells, reason) => {
    expect(headed(...cells)).toEqual({ kind: 'unusable', reason });
  });
});
