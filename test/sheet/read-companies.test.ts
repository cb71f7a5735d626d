import { readCompanies } from '../../src/sheet/read-companies';
import type { InputRow } from '../../src/sheet/input-row';
import type { CompanyIdentifier } from '../../src/lusha/identifiers';

function asked(...identifiers: readonly CompanyIdentifier[]): InputRow<CompanyIdentifier> {
  return { kind: 'asked', identifiers };
}

describe('companies without a header row', () => {
  test.each([
    ['northwind.example', { domain: 'northwind.example' }],
    ['HTTPS://WWW.Northwind.Example/About?x=1#y', { domain: 'northwind.example' }],
    ['Booking.com', { domain: 'booking.com' }],
    ['linkedin.com', { domain: 'linkedin.com' }],
    ['Northwind Traders', { name: 'Northwind Traders' }],
    ['Acme, Inc.', { name: 'Acme, Inc.' }],
    ['3M', { name: '3M' }],
    [7654321, { name: '7654321' }],
    ['v1.Qm9ndXNDbzAx', { id: 'v1.Qm9ndXNDbzAx' }],
  ])('%j is asked for as %j', (cell, identifier) => {
    expect(readCompanies(cell).rows).toEqual([asked(identifier)]);
  });

  test.each([
    ['dana@northwind.example', 'is an e-mail address; use LUSHA_PERSON, or the part after the @'],
    [
      'https://www.linkedin.com/company/northwind',
      "names linkedin.com, which many share; use the company's own website or its name",
    ],
    [
      'https://de-de.facebook.com/northwind',
      "names facebook.com, which many share; use the company's own website or its name",
    ],
    [
      'northwind.wordpress.com',
      "names wordpress.com, which many share; use the company's own website or its name",
    ],
    ['N'.repeat(201), 'has a text that is too long for a name'],
    ['gmail.com', "names gmail.com, which many share; use the company's own website or its name"],
  ])('%j cannot be asked about', (cell, reason) => {
    expect(readCompanies(cell).rows).toEqual([{ kind: 'unusable', reason }]);
  });

  test('two columns without headers are not guessed', () => {
    expect(readCompanies([['Northwind Traders', 'northwind.example']]).rows).toEqual([
      { kind: 'unusable', reason: 'has more than one column; add a header row such as Company, Domain' },
    ]);
  });

  test('blank and unfinished cells are not asked about', () => {
    expect(readCompanies([[''], ['Loading...'], ['#REF!']]).rows.map(({ kind }) => kind)).toEqual([
      'blank',
      'unfinished',
      'unfinished',
    ]);
  });
});

describe('companies with a header row', () => {
  function headed(...cells: readonly unknown[]): InputRow<CompanyIdentifier> | undefined {
    return readCompanies([['Name', 'Website', 'Company ID'], cells]).rows[0];
  }

  test.each([
    [
      ['Northwind Traders', 'www.northwind.example', 'v1.Qm9ndXNDbzAx'],
      [{ id: 'v1.Qm9ndXNDbzAx' }, { domain: 'northwind.example' }, { name: 'Northwind Traders' }],
    ],
    // The number of a company in a CRM would be the id of another one at Lusha.
    [
      ['Northwind Traders', 'www.northwind.example', 7654321],
      [{ domain: 'northwind.example' }, { name: 'Northwind Traders' }],
    ],
    [['Northwind Traders', 'n/a', ''], [{ name: 'Northwind Traders' }]],
    [['Northwind Traders', '', 'ACME-12'], [{ name: 'Northwind Traders' }]],
    [
      ['Northwind Traders', 'https://www.linkedin.com/company/northwind/', ''],
      [{ name: 'Northwind Traders' }],
    ],
    [['Northwind Traders', 'gmail.com', ''], [{ name: 'Northwind Traders' }]],
    [['LinkedIn.com', 'https://www.linkedin.com/', ''], [{ name: 'LinkedIn.com' }]],
    [['northwind.example', '', ''], [{ domain: 'northwind.example' }]],
    [['', 'https://northwind.example/', ''], [{ domain: 'northwind.example' }]],
  ])('%j is asked for in these ways', (cells, identifiers) => {
    expect(headed(...cells)).toEqual(asked(...identifiers));
  });

  test('a row without name or website cannot be asked about', () => {
    expect(headed('', 'n/a', '')).toEqual({ kind: 'unusable', reason: 'has no company name or website' });
  });

  test('a text that is far too long is no name', () => {
    expect(headed('N'.repeat(201), '', '')).toEqual({
      kind: 'unusable',
      reason: 'has a text that is too long for a name',
    });
  });

  test.each([
    [['', 'https://x.com/northwind', ''], 'x.com'],
    [['', 'yahoo.co.uk', ''], 'yahoo.co.uk'],
    [['https://www.linkedin.com/company/northwind', '', ''], 'linkedin.com'],
  ])('%j names no company of its own', (cells, host) => {
    expect(headed(...cells)).toEqual({
      kind: 'unusable',
      reason: `names ${host}, which many share; use the company's own website or its name`,
    });
  });

  test('a lone header name is taken for a company, for there is no row below it', () => {
    expect(readCompanies([['Company']])).toEqual({ hasHeader: false, rows: [asked({ name: 'Company' })] });
  });
});
