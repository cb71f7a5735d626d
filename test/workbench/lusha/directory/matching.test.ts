import { useSimulator } from '../use-simulator';

describe('matching of people', () => {
  it.each([
    ['an id', { id: 'v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA' }, 'Dana Reyes'],
    ['a legacy id', { id: '4000000000001' }, 'Dana Reyes'],
    ['an address in capitals', { email: 'DANA.REYES@Northwind.Example' }, 'Dana Reyes'],
    ['a private address', { email: 'lena.ortiz@mail.example' }, 'Lena Ortiz'],
    ['a second address', { email: 't.okafor@northwind.example' }, 'Tom Okafor'],
    [
      'a profile with tracking',
      { linkedinUrl: 'https://uk.linkedin.com/in/Priya-Anand-example/?utm=1' },
      'Priya Anand',
    ],
    ['a profile without scheme', { linkedinUrl: 'linkedin.com/in/priya-anand-example' }, 'Priya Anand'],
    [
      'name and domain',
      { firstName: 'dana', lastName: 'REYES', companyDomain: 'northwind.example' },
      'Dana Reyes',
    ],
    [
      'name and subdomain',
      { firstName: 'Dana', lastName: 'Reyes', companyDomain: 'mail.northwind.example' },
      'Dana Reyes',
    ],
    [
      'name and company name',
      { firstName: 'Dana', lastName: 'Reyes', companyName: 'northwind traders' },
      'Dana Reyes',
    ],
    [
      'a name without its accents',
      { firstName: 'Jurgen', lastName: 'Gross', companyName: 'Fabrikam Werke' },
      'Jürgen Groß',
    ],
    [
      'a name without its apostrophe',
      { firstName: 'Siobhan', lastName: 'OBrien', companyName: 'Litware' },
      "Siobhán O'Brien",
    ],
    [
      'a name with particles',
      { firstName: 'Anna Maria', lastName: 'Van Der Berg', companyDomain: 'fabrikam.example' },
      'Anna-Maria van der Berg',
    ],
    [
      'a name in its own letters',
      { firstName: 'さくら', lastName: '佐藤', companyDomain: 'fourthcoffee.example' },
      'さくら 佐藤',
    ],
    [
      'one of two company hints',
      { firstName: 'Dana', lastName: 'Reyes', companyName: 'Wrong', companyDomain: 'www.northwind.example' },
      'Dana Reyes',
    ],
  ])('person: is found by %s', (_title, identifier, name) => {
    expect(useSimulator().simulator.directory.person(identifier)?.record.fullName).toBe(name);
  });

  it.each([
    ['another company', { firstName: 'Dana', lastName: 'Reyes', companyDomain: 'contoso.example' }],
    ['a name alone', { firstName: 'Dana', lastName: 'Reyes' }],
    ['a company page', { linkedinUrl: 'https://www.linkedin.com/company/dana-reyes-example' }],
  ])('person: is not found by %s', (_title, identifier) => {
    expect(useSimulator().simulator.directory.person(identifier)).toBeUndefined();
  });
});

describe('matching of companies', () => {
  it.each([
    ['an id', { id: 'v1.Qm9ndXNDb21wYW55SWQwMDAx' }],
    ['a legacy id', { id: '16000001' }],
    ['a bare domain', { domain: 'northwind.example' }],
    ['a domain with www in capitals', { domain: 'WWW.Northwind.Example' }],
    ['a subdomain', { domain: 'shop.eu.northwind.example' }],
    ['another domain of its own', { domain: 'northwind-traders.example' }],
    ['its name', { name: 'NORTHWIND  traders' }],
    ['its other name', { name: 'Northwind' }],
  ])('company: is found by %s', (_title, identifier) => {
    expect(useSimulator().simulator.directory.company(identifier)?.record.name).toBe('Northwind Traders');
  });

  it('company: a top-level domain alone is nobody', () => {
    expect(useSimulator().simulator.directory.company({ domain: 'example' })).toBeUndefined();
  });
});
