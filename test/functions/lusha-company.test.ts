import { COMPANY_FIELDS } from '../../src/fields/company-fields';
import { readFields } from '../../src/fields/field-list';
import { COMPANY_FUNCTION } from '../../src/functions/lusha-company';

test.each([
  ['name, domain, industry, employees, country', { full: false, groups: [] }],
  ['name, revenue', { full: true, groups: [] }],
  ['competitors', { full: true, groups: ['competitors'] }],
  ['open_jobs, intent, name', { full: true, groups: ['intent', 'openJobsTotal'] }],
])('LUSHA_COMPANY: %s reveals no more than it needs', (names, wanted) => {
  expect(COMPANY_FUNCTION.wanted(readFields(names, COMPANY_FIELDS, []))).toEqual(wanted);
});

test.each([
  ['name', 'preview'],
  ['revenue', 'full'],
  ['competitors', 'competitors'],
])('LUSHA_COMPANY: the column %s needs %s', (name, needs) => {
  const [field] = readFields(name, COMPANY_FIELDS, []);
  if (field === undefined) throw new Error('no such field');
  const column = COMPANY_FUNCTION.column(field, 'show');
  expect(column.needs).toBe(needs);
  expect(column.value({ id: 'v1.a' })).toBe('');
  expect(COMPANY_FUNCTION.statusOf({ id: 'v1.a' }, [])).toBe('OK');
});
