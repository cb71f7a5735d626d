import { isOtherCompany, isOtherPerson } from '../../src/reveals/other-identity';

const DANA = {
  id: 'v1.dana',
  linkedin: 'https://www.linkedin.com/in/dana-reyes-example',
  emails: [{ email: 'Dana@Northwind.example', type: 'work' }],
};
const NORTHWIND = {
  id: 'v1.c',
  name: 'Northwind',
  domain: 'northwind.example',
  emailDomain: 'northwind-mail.example',
  alternativeDomains: ['northwind.co.example'],
};

test.each([
  [{ id: 'v1.other' }, true],
  [{ id: 'v1.dana' }, false],
  [{ id: '7654321' }, false],
  [{ linkedinUrl: 'https://www.linkedin.com/in/dana-reyes-2' }, true],
  [{ linkedinUrl: 'https://de.linkedin.com/in/Dana-Reyes-Example?trk=x' }, false],
  [{ email: 'dana.reyes@northwind.example' }, true],
  [{ email: 'dana@northwind.example' }, false],
  [{ email: 'dana@home.example' }, false],
  [{ firstName: 'Dana', lastName: 'Reyes', companyName: 'Northwind' }, false],
])('other person: %j %p', (identifier, is) => {
  expect(isOtherPerson(identifier, DANA)).toBe(is);
});

test('other person: what Lusha did not tell speaks for nobody', () => {
  expect(isOtherPerson({ linkedinUrl: 'https://www.linkedin.com/in/x' }, { id: 'v1.a' })).toBe(false);
  expect(isOtherPerson({ email: 'x@northwind.example' }, { id: 'v1.a' })).toBe(false);
});

test.each([
  [{ id: 'v1.other' }, true],
  [{ domain: 'apex.example' }, true],
  [{ domain: 'www.Northwind.example' }, false],
  [{ domain: 'northwind-mail.example' }, false],
  [{ domain: 'northwind.co.example' }, false],
  [{ name: 'Southwind' }, false],
])('other company: %j %p', (identifier, is) => {
  expect(isOtherCompany(identifier, NORTHWIND)).toBe(is);
  expect(isOtherCompany({ domain: 'apex.example' }, { id: 'v1.c' })).toBe(false);
});
