import { COMPANY_FIELDS, DEFAULT_COMPANY_FIELDS } from '../../src/fields/company-fields';
import { nearestName, readFields, type NamedField } from '../../src/fields/field-list';
import { DEFAULT_PERSON_FIELDS, PERSON_FIELDS } from '../../src/fields/person-fields';
import { ROW_FIELDS } from '../../src/functions/row-cells';
import { UnknownNameError } from '../../src/fields/input-errors';

const PERSON: readonly NamedField[] = [...PERSON_FIELDS, ...ROW_FIELDS];
const COMPANY: readonly NamedField[] = [...COMPANY_FIELDS, ...ROW_FIELDS];

const people = (input: unknown): readonly string[] =>
  readFields(input, PERSON, DEFAULT_PERSON_FIELDS).map(({ name }) => name);

function refusal(input: unknown): unknown {
  try {
    people(input);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each([
  ['person', PERSON],
  ['company', COMPANY],
])('%s fields', (_, fields) => {
  test('every name and every label means its own field, however it is written', () => {
    for (const field of fields) {
      const spellings = [
        field.name,
        field.name.toUpperCase(),
        field.name.replaceAll('_', ' '),
        field.name.replaceAll('_', '-'),
        ` ${field.label} `,
        field.label.toLowerCase(),
      ];
      expect(readFields([spellings], fields, []).map(({ name }) => name)).toEqual(
        spellings.map(() => field.name),
      );
    }
  });

  test('no two have the same name or label', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  });
});

describe('a list of fields', () => {
  test.each([
    ['text', 'name, Work email,phone ,STATUS', ['name', 'work_email', 'phone', 'status']],
    ['a header row with gaps', [['Name', '', 'Job title', null]], ['name', 'title']],
    ['a column', [['Name'], ['Email']], ['name', 'email']],
    ['a name twice', 'email, email', ['email', 'email']],
    ['empty parts', ',name,,', ['name']],
  ])('as %s', (_, input, names) => {
    expect(people(input)).toEqual(names);
  });

  test.each([undefined, null, '', ' , ', [['', '']]])('%j means the defaults', (input) => {
    expect(people(input)).toEqual(['name', 'title', 'company', 'email']);
  });

  test('the defaults of companies are fields too', () => {
    expect(readFields('', COMPANY, DEFAULT_COMPANY_FIELDS)).toHaveLength(6);
  });
});

describe('a name that nobody knows', () => {
  test.each([
    ['emial', 'email'],
    ['job titel', 'title'],
    ['work mail', 'work_email'],
    ['linkdin', 'linkedin'],
    ['country_cod', 'country_code'],
    ['stat', 'state'],
  ])('%s is answered with %s', (unknown, suggestion) => {
    expect(refusal(`name, ${unknown}`)).toEqual(new UnknownNameError(unknown, suggestion, 'field'));
    expect(refusal(unknown)).toMatchObject({ unknown, suggestion, kind: 'field', code: 'BAD_INPUT' });
  });

  test('the first one is named', () => {
    expect(refusal('foo, bar')).toMatchObject({ unknown: 'foo' });
  });

  test('of equally near names the first is suggested; without names there is none', () => {
    expect(nearestName('b', ['a', 'c'])).toBe('a');
    expect(nearestName('b', [])).toBe('');
  });
});
