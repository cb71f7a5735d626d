import {
  linkedinUrl,
  readDomain,
  readEmail,
  readLinkedinSlug,
  readListedId,
  readLushaId,
} from '../../src/sheet/identity-text';

describe('e-mail address', () => {
  test.each([
    ['dana@northwind.example', 'dana@northwind.example'],
    ['Dana.Reyes@Northwind.EXAMPLE', 'dana.reyes@northwind.example'],
    ['mailto:dana@northwind.example', 'dana@northwind.example'],
    ['MAILTO:Dana@Northwind.Example?subject=Hello', 'dana@northwind.example'],
    ['Dana Reyes <dana@northwind.example>', 'dana@northwind.example'],
    ['"Reyes, Dana" <dana@northwind.example> ', 'dana@northwind.example'],
    ["sean.o'brien+news@mail.northwind.co.example", "sean.o'brien+news@mail.northwind.co.example"],
    ['1@3m.example', '1@3m.example'],
  ])('%s is read as %s', (text, address) => {
    expect(readEmail(text)).toBe(address);
  });

  test.each([
    '',
    'dana',
    'dana@',
    '@northwind.example',
    'dana@northwind',
    'dana@@northwind.example',
    'dana reyes@northwind.example',
    '.dana@northwind.example',
    'dana.@northwind.example',
    'da..na@northwind.example',
    'dana@-northwind.example',
    'dana@northwind..example',
    'dana@northwind.e',
    'dana@northwind.example; sam@northwind.example',
    'dänä@northwind.example',
  ])('%j is none, for one bad address makes Lusha refuse a hundred', (text) => {
    expect(readEmail(text)).toBeUndefined();
  });
});

describe('LinkedIn profile', () => {
  test.each([
    ['https://www.linkedin.com/in/dana-reyes-example', 'dana-reyes-example'],
    ['http://linkedin.com/in/dana-reyes-example/', 'dana-reyes-example'],
    ['linkedin.com/in/Dana-Reyes-Example', 'dana-reyes-example'],
    ['www.LinkedIn.com/in/dana-reyes-example', 'dana-reyes-example'],
    ['https://de.linkedin.com/in/dana-reyes-example', 'dana-reyes-example'],
    ['https://www.linkedin.com/in/dana-reyes-example/?utm_source=share&trk=x', 'dana-reyes-example'],
    ['https://www.linkedin.com/in/dana-reyes-example#experience', 'dana-reyes-example'],
    ['https://www.linkedin.com/in/dana-reyes-example/en', 'dana-reyes-example'],
    ['https://www.linkedin.com/in/dana-reyes-example/details/skills/', 'dana-reyes-example'],
    ['https://www.linkedin.com/mwlite/in/dana-reyes-example', 'dana-reyes-example'],
    ['https://uk.linkedin.com/in/j%C3%B6rg-m%C3%BCller', 'jörg-müller'],
    ['https://www.linkedin.com/in/jörg-müller', 'jörg-müller'],
    ['https://www.linkedin.com/in/jo\u0308rg', 'j\u00f6rg'],
    ['https://www.linkedin.com/in/jo%CC%88rg', 'j\u00f6rg'],
    ['https://www.linkedin.com/in/dana-reyes%20', 'dana-reyes'],
    ['https://www.linkedin.com/in/half%C3-broken', 'half%c3-broken'],
  ])('%s names %s', (text, slug) => {
    expect(readLinkedinSlug(text)).toBe(slug);
  });

  test.each([
    'https://www.linkedin.com/company/northwind',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/sales/lead/ACwAAA',
    'https://www.linkedin.com',
    'https://notlinkedin.com/in/dana',
    'https://example.com/linkedin.com/in/dana',
    'dana-reyes-example',
  ])('%s is none', (text) => {
    expect(readLinkedinSlug(text)).toBeUndefined();
  });

  test.each(['dana-reyes-example', 'jörg-müller', '李小龙'])('the URL of %s leads back to it', (slug) => {
    expect(linkedinUrl(slug)).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[\w%-]+$/);
    expect(readLinkedinSlug(linkedinUrl(slug))).toBe(slug);
  });
});

test('what is far too long is no address, profile, domain or id', () => {
  const long = 'a'.repeat(300);
  expect([
    readEmail(`${long}@northwind.example`),
    readLinkedinSlug(`linkedin.com/in/${long}b`),
    readDomain(`${'a.'.repeat(130)}example`),
    readLushaId(`v1.${long}`),
    readListedId('1'.repeat(30)),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a column of ids has those of old, and what is none', () => {
  expect(['v1.abc', '7654321', 'n/a', '-', 'ACME-12', ''].map(readListedId)).toEqual([
    'v1.abc',
    '7654321',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('Lusha id', () => {
  test.each(['v1.Qm9ndXMwMDAx', 'v1.KAhd-_x', 'v2.QQ=='])('%s is one', (text) => {
    expect(readLushaId(text)).toBe(text);
  });

  test.each(['', '1234567', 'v1', 'v1.', 'version 1.2', 'v1.a b', 'V1.abc'])('%j is none', (text) => {
    expect(readLushaId(text)).toBeUndefined();
  });
});

describe('domain', () => {
  test.each([
    ['northwind.example', 'northwind.example'],
    ['WWW.Northwind.Example', 'northwind.example'],
    ['https://www.northwind.example/about/us?x=1#team', 'northwind.example'],
    ['http://northwind.example:8080/', 'northwind.example'],
    ['northwind.example?ref=1', 'northwind.example'],
    ['northwind.example.', 'northwind.example'],
    ['shop.northwind.co.example', 'shop.northwind.co.example'],
    ['www2.northwind.example', 'www2.northwind.example'],
    ['3m.example', '3m.example'],
    ['münchen.example', 'münchen.example'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['northwind.xn--p1ai', 'northwind.xn--p1ai'],
  ])('%s is read as %s', (text, domain) => {
    expect(readDomain(text)).toBe(domain);
  });

  test.each([
    '',
    'Northwind',
    'Northwind Traders',
    'Acme, Inc.',
    'St. Jude',
    'S.A.P',
    '10.0.0.1',
    '-northwind.example',
    'northwind..example',
    'dana@northwind.example',
    'localhost',
  ])('%j is only a name', (text) => {
    expect(readDomain(text)).toBeUndefined();
  });
});
