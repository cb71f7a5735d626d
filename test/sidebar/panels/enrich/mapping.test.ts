import {
  columnText,
  mappingError,
  mappingText,
  withColumn,
} from '../../../../src/sidebar/panels/enrich/mapping';

const PEOPLE_NEED =
  'Say which column holds an e-mail address, a LinkedIn profile, or the name and the company.';
const NAMES_NEED =
  'Names alone are not enough. Say which column holds the company, an e-mail address or a LinkedIn profile.';
const COMPANIES_NEED = 'Say which column holds the website or the name of the company.';

test('the columns of a row in words, the most reliable first', () => {
  expect(mappingText('person', { companyName: [3, 30], email: [2], linkedin: [] })).toBe(
    'Email: column B · Company name: columns C, AD',
  );
  expect(mappingText('company', {})).toBe('');
});

test.each([
  ['person', {}, PEOPLE_NEED],
  ['person', { email: [] }, PEOPLE_NEED],
  ['person', { companyName: [1] }, PEOPLE_NEED],
  ['person', { fullName: [1] }, NAMES_NEED],
  ['person', { firstName: [1], lastName: [2] }, NAMES_NEED],
  ['person', { firstName: [1], companyDomain: [2] }, undefined],
  ['person', { fullName: [1], companyName: [2] }, undefined],
  ['person', { email: [1] }, undefined],
  ['person', { linkedin: [1] }, undefined],
  ['person', { lushaId: [1] }, undefined],
  ['company', { email: [1] }, COMPANIES_NEED],
  ['company', { companyName: [1] }, undefined],
  ['company', { companyDomain: [1] }, undefined],
  ['company', { lushaId: [1] }, undefined],
] as const)('%s by %j: %s', (kind, mapping, error) => {
  expect(mappingError(kind, mapping)).toBe(error);
});

test('a column is set, changed and taken away; none stands twice for one role', () => {
  expect(withColumn({}, 'email', 0, 4)).toEqual({ email: [4] });
  expect(withColumn({ email: [4, 6], fullName: [1] }, 'email', 1, 5)).toEqual({
    email: [4, 5],
    fullName: [1],
  });
  expect(withColumn({ email: [4, 6] }, 'email', 0, null)).toEqual({ email: [6] });
  expect(withColumn({ email: [4, 6] }, 'email', 1, 4)).toEqual({ email: [4] });
});

test('a column in a list: letter, header and two samples, as far as there are any', () => {
  const column = {
    column: 2,
    letter: 'B',
    header: 'Work email',
    samples: ['a@x.example', 'b@x.example', 'c'],
  };
  expect(columnText(column)).toBe('B · Work email · a@x.example, b@x.example');
  expect(columnText({ ...column, header: '', samples: [] })).toBe('B');
});
