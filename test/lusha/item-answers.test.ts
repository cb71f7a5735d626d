import { decodePerson } from '../../src/lusha/decode-person';
import {
  askedById,
  askedByReference,
  decodeBatch,
  type AskedItems,
  type BatchAnswer,
} from '../../src/lusha/item-answers';
import type { Person } from '../../src/lusha/person';

function read(results: unknown, asked: AskedItems = askedByReference(3)): BatchAnswer<Person> {
  const answer = decodeBatch({ results }, asked, decodePerson);
  if (answer === undefined) throw new Error('not a batch answer');
  return answer;
}

const kinds = (answer: BatchAnswer<Person>): unknown =>
  Object.fromEntries([...answer.items].map(([place, item]) => [place, item.kind]));
const NOT_FOUND = { code: 'NOT_FOUND', message: 'Contact not found' };

describe('a batch asked for by reference', () => {
  test('items are matched by reference in whatever order they come', () => {
    const answer = read([
      { clientReferenceId: 'r2', error: NOT_FOUND },
      { clientReferenceId: 'r0', id: 'v1.a' },
      { clientReferenceId: 'r1', id: 'v1.b' },
    ]);
    expect(answer.items.get(0)).toEqual({ kind: 'found', record: { id: 'v1.a' } });
    expect(kinds(answer)).toEqual({ 0: 'found', 1: 'found', 2: 'not-found' });
    expect(answer.unmatched).toEqual([]);
  });

  test('a missing item is simply not there', () => {
    expect(read([]).items.size).toBe(0);
  });

  test.each([' r1', 'R1', 'r1\n'])('a reference that comes back as %j is still ours', (clientReferenceId) => {
    expect(kinds(read([{ clientReferenceId, id: 'v1.b' }]))).toEqual({ 1: 'found' });
  });

  test.each([
    [[{ id: 'v1.a' }, { error: NOT_FOUND }], 'found first'],
    [[{ error: NOT_FOUND }, { id: 'v1.a' }], 'found last'],
  ])('of two entries for an item the found one counts (%#)', (entries) => {
    const answer = read(entries.map((entry) => ({ clientReferenceId: 'r0', ...entry })));
    expect(kinds(answer)).toEqual({ 0: 'found' });
  });

  test('of two records for an item the first counts and the other is kept, for it was paid for', () => {
    const answer = read(['v1.a', 'v1.z'].map((id) => ({ clientReferenceId: 'r0', id })));
    expect(answer.items).toEqual(new Map([[0, { kind: 'found', record: { id: 'v1.a' } }]]));
    expect(answer.unmatched).toEqual([{ id: 'v1.z' }]);
  });

  test.each(['r3', 'r-1', 'r1.5', 'r', 'row-1', 'e:dana@x.example'])(
    'a record under %j, which is no reference of ours, is kept',
    (clientReferenceId) => {
      const answer = read([{ clientReferenceId, id: 'v1.a' }]);
      expect([answer.items.size, answer.unmatched]).toEqual([0, [{ id: 'v1.a' }]]);
    },
  );

  test('a record without a reference is kept; an error without one says nothing', () => {
    const answer = read([{ id: 'v1.a' }, { error: NOT_FOUND }]);
    expect([answer.items.size, answer.unmatched]).toEqual([0, [{ id: 'v1.a' }]]);
  });

  test('the only entry for the only item needs no reference, but may not have a foreign one', () => {
    const one = askedByReference(1);
    expect(kinds(read([{ id: 'v1.a' }], one))).toEqual({ 0: 'found' });
    expect(kinds(read([{ error: NOT_FOUND }], one))).toEqual({ 0: 'not-found' });
    expect(kinds(read([{ clientReferenceId: 'r7', id: 'v1.a' }], one))).toEqual({});
    expect(kinds(read([{ id: 'v1.a' }, { id: 'v1.b' }], one))).toEqual({});
  });
});

describe('a batch asked for by id', () => {
  test('is matched by id, also by an old numeric one', () => {
    const asked = askedById(['v1.b', '7654321']);
    expect(kinds(read([{ id: 7654321 }, { id: 'v1.b', error: NOT_FOUND }], asked))).toEqual({
      0: 'not-found',
      1: 'found',
    });
  });

  test('a record under another id is kept, and is the answer where only one was asked for', () => {
    expect(read([{ id: 'v1.new' }], askedById(['v1.a', 'v1.b']))).toMatchObject({
      items: new Map(),
      unmatched: [{ id: 'v1.new' }],
    });
    expect(kinds(read([{ id: 'v1.new' }], askedById(['v1.a'])))).toEqual({ 0: 'found' });
    expect(kinds(read([{ error: NOT_FOUND }], askedById(['v1.a'])))).toEqual({ 0: 'not-found' });
  });
});

describe('an entry', () => {
  test.each([
    [{ code: 'NOT_FOUND', message: 'Contact not found' }, { kind: 'not-found' }],
    [{ code: 'COMPLIANCE_RESTRICTED', message: 'No' }, { kind: 'restricted' }],
    [
      { code: 'ENRICH_FAILED', message: 'Provider is down' },
      { kind: 'failed', reason: 'Provider is down' },
    ],
    [{ code: 'SOMETHING_NEW' }, { kind: 'failed', reason: 'Lusha could not reveal the record' }],
    [{}, { kind: 'failed', reason: 'Lusha could not reveal the record' }],
  ])('with the error %j', (error, outcome) => {
    expect(read([{ clientReferenceId: 'r0', error }]).items.get(0)).toEqual(outcome);
  });

  test('with an error of null has none', () => {
    expect(kinds(read([{ clientReferenceId: 'r0', id: 'v1.a', error: null }]))).toEqual({ 0: 'found' });
  });

  test('without an id cannot be stored, which is not the same as nobody found', () => {
    expect(kinds(read([{ clientReferenceId: 'r0', fullName: 'Dana Reyes' }]))).toEqual({ 0: 'unreadable' });
  });

  test('that is no object is passed over', () => {
    expect(read([null, 'x', 7, [], { id: null }])).toMatchObject({ items: new Map(), unmatched: [] });
  });
});

test.each([{}, { results: null }, { results: {} }, { data: [] }])('%j is not a batch answer', (json) => {
  expect(decodeBatch(json, askedById([]), decodePerson)).toBeUndefined();
});
