import { decodePerson } from '../../src/lusha/decode-person';
import { decodeBatch, type BatchAnswer } from '../../src/lusha/item-answers';
import type { Person } from '../../src/lusha/person';

function read(results: unknown, key: 'clientReferenceId' | 'id' = 'clientReferenceId'): BatchAnswer<Person> {
  const answer = decodeBatch({ results }, key, decodePerson);
  if (answer === undefined) throw new Error('not a batch answer');
  return answer;
}

const kinds = (answer: BatchAnswer<Person>): unknown =>
  Object.fromEntries([...answer.items].map(([reference, item]) => [reference, item.kind]));
const NOT_FOUND = { code: 'NOT_FOUND', message: 'Contact not found' };

test('batch: items are matched by reference in whatever order they come', () => {
  const answer = read([
    { clientReferenceId: 'c', error: NOT_FOUND },
    { clientReferenceId: 'a', id: 'v1.a' },
    { clientReferenceId: 'b', id: 'v1.b' },
  ]);
  expect(answer.items.get('a')).toEqual({ kind: 'found', record: { id: 'v1.a' } });
  expect(kinds(answer)).toEqual({ a: 'found', b: 'found', c: 'not-found' });
  expect(answer.unmatched).toEqual([]);
});

test('batch: a missing item is simply not there', () => {
  expect(read([]).items.size).toBe(0);
});

test.each([
  [[{ id: 'v1.a' }, { error: NOT_FOUND }], 'found first'],
  [[{ error: NOT_FOUND }, { id: 'v1.a' }], 'found last'],
])('batch: of two entries for an item the found one counts (%#)', (entries) => {
  const answer = read(entries.map((entry) => ({ clientReferenceId: 'a', ...entry })));
  expect(kinds(answer)).toEqual({ a: 'found' });
});

test('batch: a record without a reference is kept, for it was paid for; an error without one says nothing', () => {
  const answer = read([{ id: 'v1.a' }, { error: NOT_FOUND }]);
  expect(answer.items.size).toBe(0);
  expect(answer.unmatched).toEqual([{ id: 'v1.a' }]);
});

test('batch: an enrich answer is matched by id, also by an old numeric one', () => {
  expect(kinds(read([{ id: 7654321 }, { id: 'v1.b', error: NOT_FOUND }], 'id'))).toEqual({
    '7654321': 'found',
    'v1.b': 'not-found',
  });
});

test.each([
  [{ code: 'NOT_FOUND', message: 'Contact not found' }, { kind: 'not-found' }],
  [{ code: 'COMPLIANCE_RESTRICTED', message: 'No' }, { kind: 'restricted' }],
  [
    { code: 'ENRICH_FAILED', message: 'Provider is down' },
    { kind: 'failed', reason: 'Provider is down' },
  ],
  [{ code: 'SOMETHING_NEW' }, { kind: 'failed', reason: 'Lusha could not reveal the record' }],
  [{}, { kind: 'failed', reason: 'Lusha could not reveal the record' }],
])('batch: the item error %j', (error, outcome) => {
  expect(read([{ clientReferenceId: 'a', error }]).items.get('a')).toEqual(outcome);
});

test('batch: an error of null is no error', () => {
  expect(kinds(read([{ clientReferenceId: 'a', id: 'v1.a', error: null }]))).toEqual({ a: 'found' });
});

test('batch: entries that are no records are passed over', () => {
  expect(kinds(read([null, 'x', 7, [], { clientReferenceId: 'a' }]))).toEqual({});
});

test.each([{}, { results: null }, { results: {} }, { data: [] }])(
  'batch: %j is not a batch answer',
  (json) => {
    expect(decodeBatch(json, 'id', decodePerson)).toBeUndefined();
  },
);
