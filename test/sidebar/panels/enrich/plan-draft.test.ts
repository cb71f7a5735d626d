import {
  draftErrors,
  draftOf,
  requestOf,
  rereadDraft,
} from '../../../../src/sidebar/panels/enrich/plan-draft';
import { companySelection, request, selection } from '../../enrich-fixtures';

const moved = {
  ...selection,
  request: {
    ...request,
    areas: [{ row: 9, column: 1, rows: 3, columns: 4 }],
    headerRow: 4,
    fields: ['name'],
  },
};

test('what is typed becomes the request', () => {
  const draft = { ...draftOf(request), headerRow: ' 3 ', olderThanDays: '30' };
  expect(requestOf({ ...draft, request: { ...request, write: 'older' } })).toEqual({
    ...request,
    write: 'older',
    headerRow: 3,
    olderThanDays: 30,
  });
  expect(requestOf({ ...draft, headerRow: '' })?.headerRow).toBeNull();
  expect(requestOf(draftOf(request))).toEqual(request);
});

test.each(['0', '-1', '1.5', 'one', '99999999', 'A1'])('"%s" is no row', (headerRow) => {
  const draft = { ...draftOf(request), headerRow };
  expect(draftErrors(draft)).toEqual({ headerRow: 'Enter the number of a row, or nothing.' });
  expect(requestOf(draft)).toBeUndefined();
});

test.each(['', '0', '3651', 'ninety', '1.5'])(
  '"%s" are no days, which only matters when they count',
  (olderThanDays) => {
    const draft = { ...draftOf(request), olderThanDays };
    expect(requestOf(draft)).toEqual(request);
    const older = { ...draft, request: { ...request, write: 'older' as const } };
    expect(draftErrors(older)).toEqual({ olderThanDays: 'Enter a whole number of days from 1 to 3,650.' });
    expect(requestOf(older)).toBeUndefined();
  },
);

test('fields and columns are needed', () => {
  expect(draftErrors(draftOf({ ...request, fields: [], columns: {} }))).toEqual({
    fields: 'Choose at least one field.',
    mapping: 'Say which column holds an e-mail address, a LinkedIn profile, or the name and the company.',
  });
});

test('read again: the place is new, the choices stay', () => {
  const before = {
    ...draftOf({ ...request, fields: ['email'], write: 'all', includeHidden: true }),
    olderThanDays: '7',
  };
  expect(rereadDraft(before, moved)).toEqual({
    request: { ...moved.request, fields: ['email'], write: 'all', includeHidden: true },
    headerRow: '4',
    olderThanDays: '7',
    isMappedByHand: false,
  });
});

test('read again on the same sheet: columns chosen by hand stay, unless they are gone', () => {
  const before = {
    ...draftOf({ ...request, columns: { email: [3, 99] } }),
    headerRow: '2',
    isMappedByHand: true,
  };
  expect(rereadDraft(before, moved)).toEqual({
    request: { ...moved.request, fields: request.fields, columns: { email: [3] } },
    headerRow: '2',
    olderThanDays: '90',
    isMappedByHand: true,
  });
  const other = { ...moved, request: { ...moved.request, sheetId: 8 } };
  expect(rereadDraft(before, other)).toMatchObject({
    request: { columns: request.columns },
    headerRow: '4',
    isMappedByHand: false,
  });
});

test('the first reading, and one of another kind, is taken as it is', () => {
  expect(rereadDraft(undefined, selection)).toEqual(draftOf(request));
  expect(rereadDraft(draftOf(request), companySelection)).toEqual(draftOf(companySelection.request));
});
