import { checkedRequest } from '../../src/bulk/checked-request';
import { BadSettingError } from '../../src/fields/input-errors';
import type { RunRequest } from '../../src/shared/bulk-endpoints';

const REQUEST: RunRequest = {
  kind: 'person',
  mode: 'enrich',
  sheetId: 0,
  areas: [{ row: 2, column: 1, rows: 10, columns: 4 }],
  headerRow: 1,
  columns: { email: [4] },
  fields: ['title', 'phone'],
  write: 'blanks',
  olderThanDays: 90,
  includeHidden: false,
  limit: null,
};

test('a good request stays as it is; fields come once, in the order chosen', () => {
  expect(checkedRequest(REQUEST)).toEqual(REQUEST);
  expect(checkedRequest({ ...REQUEST, fields: ['phone', 'nobody', 'title', 'phone'] }).fields).toEqual([
    'phone',
    'title',
  ]);
});

const FOREIGN = 'The sidebar and the add-on do not fit together. Reload the file and open it again.';

test.each([
  [{ columns: {} }, 'Choose which column has the e-mail address, the LinkedIn profile, or name and company.'],
  [{ kind: 'company', columns: { email: [1] } }, "Choose which column has the company's website or name."],
  [{ fields: [] }, 'Choose at least one field to fill in.'],
  [{ fields: ['nobody'] }, 'Choose at least one field to fill in.'],
  [{ write: 'older', olderThanDays: 0 }, 'An age is a whole number of days, from 1 to 3650.'],
  [{ write: 'never' }, FOREIGN],
  [{ sheetId: '0' }, FOREIGN],
  [{ areas: 'A1' }, FOREIGN],
  [{ areas: [{ row: -1, column: 1, rows: 1, columns: 1 }] }, FOREIGN],
  [{ limit: 1.5 }, FOREIGN],
])('%j is refused', (change, message) => {
  expect(() => checkedRequest({ ...REQUEST, ...change })).toThrow(new BadSettingError(message));
});
