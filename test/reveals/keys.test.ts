import { companyAliases, companyKey, personAliases, personKey } from '../../src/reveals/keys';

describe('key of a person', () => {
  test.each([
    [{ id: 'v1.Ab' }, 'i:v1.Ab'],
    [{ linkedinUrl: 'https://de.linkedin.com/in/Dana-Reyes?trk=x' }, 'l:dana-reyes'],
    [{ linkedinUrl: 'https://www.linkedin.com/in/j%C3%B6rg' }, 'l:jörg'],
    [{ email: 'Dana@Northwind.Example' }, 'e:dana@northwind.example'],
    [
      { firstName: 'Dana', lastName: 'Reyes', companyDomain: 'www.Northwind.example' },
      'n:dana reyes@northwind.example',
    ],
    [
      { firstName: 'Dana', lastName: 'Reyes', companyName: 'Northwind  Traders' },
      'n:dana reyes@~northwind traders',
    ],
    [{ firstName: 'JÖRG', lastName: 'Müller ', companyName: 'Café' }, 'n:jorg muller@~cafe'],
    [{ firstName: '李', lastName: '小龙', companyName: 'Golden Harvest' }, 'n:李 小龙@~golden harvest'],
  ])('%j is %s', (identifier, key) => {
    expect(personKey(identifier)).toBe(key);
  });

  test('the most reliable part decides', () => {
    const name = { firstName: 'Dana', lastName: 'Reyes', companyName: 'Northwind' };
    expect(personKey({ ...name, email: 'a@x.example', linkedinUrl: 'linkedin.com/in/a', id: 'v1.a' })).toBe(
      'i:v1.a',
    );
    expect(personKey({ ...name, email: 'a@x.example', linkedinUrl: 'linkedin.com/in/a' })).toBe('l:a');
    expect(personKey({ ...name, email: 'a@x.example' })).toBe('e:a@x.example');
  });

  test('composed and decomposed letters are the same in a profile and a domain', () => {
    const profile = (slug: string): string =>
      personKey({ linkedinUrl: `https://www.linkedin.com/in/${slug}` });
    expect(profile('jo%CC%88rg')).toBe(profile('j%C3%B6rg'));
    expect(companyKey({ domain: 'mu\u0308nchen.example' })).toBe(
      companyKey({ domain: 'm\u00fcnchen.example' }),
    );
  });

  test('composed and decomposed letters are the same', () => {
    const key = (firstName: string): string => personKey({ firstName, lastName: 'x', companyName: 'y' });
    expect(key('Jo\u0308rg')).toBe(key('J\u00f6rg'));
  });
});

describe('aliases of a person', () => {
  test('id, profile, every address, name and domain', () => {
    expect(
      personAliases({
        id: 'v1.a',
        firstName: 'Dana',
        lastName: 'Reyes',
        linkedin: 'https://www.linkedin.com/in/dana-reyes-example',
        company: { name: 'Northwind', domain: 'northwind.example' },
        emails: [
          { email: 'dana@northwind.example', type: 'work' },
          { email: 'Dana@Home.example', type: 'private' },
        ],
      }),
    ).toEqual([
      'i:v1.a',
      'l:dana-reyes-example',
      'e:dana@northwind.example',
      'e:dana@home.example',
      'n:dana reyes@northwind.example',
    ]);
  });

  test.each([
    [{ id: 'v1.a' }],
    [{ id: 'v1.a', firstName: 'Dana', lastName: 'Reyes' }],
    [{ id: 'v1.a', lastName: 'Reyes', company: { domain: 'x.example' } }],
    [{ id: 'v1.a', emails: [] }],
  ])('%j is found by its id alone', (person) => {
    expect(personAliases(person)).toEqual(['i:v1.a']);
  });
});

describe('key and aliases of a company', () => {
  test.each([
    [{ id: 'v1.c', domain: 'x.example' }, 'i:v1.c'],
    [{ domain: 'WWW.Northwind.example', name: 'N' }, 'd:northwind.example'],
    [{ name: ' Northwind  TRADERS' }, 'c:northwind traders'],
    [{ name: 'Société Générale' }, 'c:societe generale'],
  ])('%j is %s', (identifier, key) => {
    expect(companyKey(identifier)).toBe(key);
  });

  test('id, domain and name', () => {
    expect(companyAliases({ id: 'v1.c', name: 'Northwind', domain: 'northwind.example' })).toEqual([
      'i:v1.c',
      'd:northwind.example',
      'c:northwind',
    ]);
    expect(companyAliases({ id: 'v1.c' })).toEqual(['i:v1.c']);
  });
});
