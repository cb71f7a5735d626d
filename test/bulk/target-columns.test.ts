import { targetColumns } from '../../src/bulk/target-columns';

const EMAIL = { name: 'email', header: 'Email', isOwn: false };
const WORK_EMAIL = { name: 'work_email', header: 'Work email', isOwn: false };
const TITLE = { name: 'title', header: 'Job title', isOwn: false };
const STATUS = { name: 'status', header: 'Lusha status', isOwn: true };

function columns(
  fields: readonly (typeof EMAIL)[],
  headers: readonly string[],
  roles = {},
): readonly (readonly [string, number, boolean])[] {
  return targetColumns(fields, { headers, lastColumn: headers.length, roles }, 'person').map(
    ({ field, column, isNew }) => [field, column, isNew] as const,
  );
}

test('a column with the header is used, whatever its case and spacing; the rest are made at the right', () => {
  expect(columns([TITLE, EMAIL], ['Name', 'JOB_TITLE'])).toEqual([
    ['title', 2, false],
    ['email', 3, true],
  ]);
});

test('a synonym will do, but a field that is named so goes first', () => {
  expect(columns([EMAIL], ['Work e-mail'])).toEqual([['email', 1, false]]);
  expect(columns([EMAIL, WORK_EMAIL], ['Name', 'Work email'])).toEqual([
    ['email', 3, true],
    ['work_email', 2, false],
  ]);
});

test('a "Status" of somebody is left alone; ours is found again', () => {
  expect(columns([STATUS], ['Name', 'Status'])).toEqual([['status', 3, true]]);
  expect(columns([STATUS], ['Name', 'Status', 'Lusha status'])).toEqual([['status', 3, false]]);
});

test('without headers, the column that identifies by the same takes what is missing in it', () => {
  expect(columns([EMAIL, TITLE], [], { email: [4] })).toEqual([
    ['email', 4, false],
    ['title', 5, true],
  ]);
});
