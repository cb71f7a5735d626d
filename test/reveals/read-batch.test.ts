import { UnreadableAnswerError } from '../../src/lusha/errors';
import type { ItemOutcome } from '../../src/lusha/item-answers';
import type { Person } from '../../src/lusha/person';
import { readBatch, type BatchResult } from '../../src/reveals/read-batch';
import { RevealFailedError } from '../../src/reveals/resolution';
import { completing, item, known, SUBJECT, type Item } from './batch-items';

const NOW = Date.UTC(2026, 10, 23);
const EARLIER = NOW - 3_600_000;
const EMAIL = { email: 'dana@northwind.example', type: 'work' };
const PHONE = { number: '+1', type: 'mobile', doNotCall: false };

interface Answer {
  /** By place in the batch. */
  readonly items: Readonly<Record<number, ItemOutcome<Person>>>;
  readonly unmatched?: readonly Person[];
  readonly creditsCharged?: number;
}

function read(batch: readonly Item[], answer: Answer): BatchResult<Person> {
  const value = {
    items: new Map(Object.entries(answer.items).map(([place, outcome]) => [Number(place), outcome])),
    unmatched: answer.unmatched ?? [],
    waterfall: undefined,
  };
  return readBatch(batch, { value, creditsCharged: answer.creditsCharged ?? 0 }, SUBJECT, {
    now: NOW,
    by: 'dana@x.example',
    known: ({ id }) => batch.find((each) => each.known?.record.id === id)?.known,
    owner: () => undefined,
  });
}

const found = (record: Person): ItemOutcome<Person> => ({ kind: 'found', record });

describe('answer of a batch', () => {
  test('a found person is stored under the key asked for and every alias, stamped and charged', () => {
    const record = { id: 'v1.a', emails: [EMAIL] };
    expect(
      read([item('old@x.example', 'emails')], {
        items: { 0: found(record) },
        creditsCharged: 2,
      }),
    ).toEqual({
      changes: {
        reveals: [
          {
            reveal: {
              record,
              groups: { preview: NOW, full: NOW, emails: NOW },
              credits: 2,
              by: 'dana@x.example',
            },
            keys: ['e:old@x.example', 'i:v1.a', 'e:dana@northwind.example'],
          },
        ],
        misses: [],
      },
      failures: new Map(),
    });
  });

  test('a preview is stamped as no more than that', () => {
    const { changes } = read([item('a@x.example')], { items: { 0: found({ id: 'v1.a' }) } });
    expect(changes.reveals[0]?.reveal.groups).toEqual({ preview: NOW });
  });

  test('what is missing in the answer, or named as such, was not found', () => {
    const { changes, failures } = read([item('a@x.example'), item('b@x.example')], {
      items: { 1: { kind: 'not-found' } },
    });
    expect(changes.misses).toEqual([
      { key: 'e:a@x.example', miss: { miss: 'NOT_FOUND', at: NOW } },
      { key: 'e:b@x.example', miss: { miss: 'NOT_FOUND', at: NOW } },
    ]);
    expect(failures.size).toBe(0);
  });

  test('an entry without a record may have been charged, so nobody is taken to be missing', () => {
    const { changes, failures } = read([item('a@x.example')], { items: { 0: { kind: 'unreadable' } } });
    expect(changes.misses).toEqual([]);
    expect([...failures]).toEqual([
      ['e:a@x.example', new UnreadableAnswerError('An entry without a record')],
    ]);
  });

  test('a restricted and a failed item', () => {
    const { changes, failures } = read([item('a@x.example'), item('b@x.example')], {
      items: {
        0: { kind: 'restricted' },
        1: { kind: 'failed', reason: 'Provider is down' },
      },
    });
    expect(changes.misses).toEqual([{ key: 'e:a@x.example', miss: { miss: 'RESTRICTED', at: NOW } }]);
    expect([...failures]).toEqual([['e:b@x.example', new RevealFailedError('Provider is down')]]);
  });

  test('the charge is shared by what each record brought', () => {
    const { changes } = read(
      [item('a@x.example', 'emails', 'phones'), item('b@x.example', 'emails', 'phones')],
      {
        items: {
          0: found({ id: 'v1.a', emails: [EMAIL], phones: [] }),
          1: found({ id: 'v1.b', emails: [], phones: [PHONE] }),
        },
        creditsCharged: 7,
      },
    );
    expect(changes.reveals.map(({ reveal }) => reveal.credits)).toEqual([1.5, 5.5]);
  });
});

test('an address that finds nobody, on the record of somebody who was found, is no miss', () => {
  const batch = [item('old@x.example', 'emails'), item('dana@northwind.example', 'emails')];
  const { changes } = read(batch, {
    items: { 0: found({ id: 'v1.a', emails: [EMAIL] }), 1: { kind: 'not-found' } },
  });
  expect([changes.reveals.length, changes.misses]).toEqual([1, []]);
});

describe('records that name no item', () => {
  const DANA: Person = {
    id: 'v1.dana',
    linkedin: 'https://www.linkedin.com/in/dana-reyes-example',
    emails: [EMAIL],
  };
  const byProfile: Item = {
    key: 'l:dana-reyes-example',
    identifier: { linkedinUrl: 'https://www.linkedin.com/in/dana-reyes-example' },
    groups: ['emails'],
    preview: false,
  };
  const byEmail = item('dana@northwind.example', 'emails');
  const other = item('other@x.example', 'emails');
  const missed = ({ changes }: BatchResult<Person>): readonly string[] =>
    changes.misses.map(({ key }) => key);
  const keys = ({ changes }: BatchResult<Person>): readonly (readonly string[])[] =>
    changes.reveals.map((reveal) => reveal.keys);

  test.each([
    ['e-mail', [byEmail, other], ['e:dana@northwind.example', 'i:v1.dana', 'l:dana-reyes-example']],
    ['profile', [byProfile, other], ['l:dana-reyes-example', 'i:v1.dana', 'e:dana@northwind.example']],
  ])('answer the item whose %s they have', (_, batch, expected) => {
    const result = read(batch, { items: { 1: { kind: 'not-found' } }, unmatched: [DANA], creditsCharged: 2 });
    expect([keys(result), missed(result), result.failures.size]).toEqual([
      [expected],
      ['e:other@x.example'],
      0,
    ]);
  });

  test('a record answers every item that means it, also those that Lusha did not answer apart', () => {
    const result = read([byProfile, byEmail], { items: { 0: found(DANA) } });
    expect([keys(result), missed(result)]).toEqual([
      [['l:dana-reyes-example', 'e:dana@northwind.example', 'i:v1.dana']],
      [],
    ]);
  });

  test.each([
    ['fits no item', [{ id: 'v1.z', emails: [{ email: 'z@x.example', type: 'work' }] }]],
    ['is one of two that fit', [DANA, { ...DANA, id: 'v1.twin' }]],
  ])('one that %s is stored, and nobody who has no answer is taken to be missing', (_, unmatched) => {
    const batch = [byEmail, other, item('third@x.example', 'emails')];
    const result = read(batch, { items: { 2: { kind: 'not-found' } }, unmatched, creditsCharged: 2 });
    expect(result.changes.reveals.map(({ reveal }) => reveal.record.id)).toEqual(
      unmatched.map(({ id }) => id),
    );
    expect(missed(result)).toEqual(['e:third@x.example']);
    const error = new UnreadableAnswerError('A record that names no item');
    expect(result.failures).toEqual(
      new Map([
        [byEmail.key, error],
        [other.key, error],
      ]),
    );
  });
});

describe('two items that are the same person', () => {
  const batch = [item('a@x.example', 'emails', 'phones'), item('b@x.example', 'emails', 'phones')];
  const answer = (first: Person, second: Person): BatchResult<Person> =>
    read(batch, {
      items: { 0: found(first), 1: found(second) },
      creditsCharged: 7,
    });

  test('are one record under both keys, for the whole charge', () => {
    const record = { id: 'v1.a', emails: [EMAIL], phones: [PHONE] };
    expect(answer(record, record).changes.reveals).toEqual([
      {
        reveal: {
          record,
          groups: { preview: NOW, full: NOW, emails: NOW, phones: NOW },
          credits: 7,
          by: 'dana@x.example',
        },
        keys: ['e:a@x.example', 'e:b@x.example', 'i:v1.a', 'e:dana@northwind.example'],
      },
    ]);
  });

  test.each([
    ['first', { id: 'v1.a', emails: [EMAIL], phones: [] }, { id: 'v1.a', emails: [], phones: [PHONE] }],
    ['last', { id: 'v1.a', emails: [], phones: [PHONE] }, { id: 'v1.a', emails: [EMAIL], phones: [] }],
  ])('keep what either answer holds, the e-mails %s', (_, first, second) => {
    const { changes } = answer(first, second);
    expect(changes.reveals.map(({ reveal }) => reveal.record)).toEqual([
      { id: 'v1.a', emails: [EMAIL], phones: [PHONE] },
    ]);
  });
});

describe('answer about people who are known', () => {
  const stored = known({ id: 'v1.a', emails: [EMAIL] }, { preview: EARLIER, full: EARLIER, emails: EARLIER });

  test('the new group joins the old one, with its own stamp and the sum of the credits', () => {
    const { changes } = read([completing(stored, 'phones')], {
      items: { 0: found({ id: 'v1.a', phones: [PHONE] }) },
      creditsCharged: 5,
    });
    expect(changes.reveals[0]?.reveal).toEqual({
      record: { id: 'v1.a', emails: [EMAIL], phones: [PHONE] },
      groups: { preview: NOW, full: NOW, emails: EARLIER, phones: NOW },
      credits: 7,
      by: 'dana@x.example',
    });
  });

  test.each([
    ['is gone', {}],
    ['is not found', { 0: { kind: 'not-found' } as const }],
  ])('one who %s is not forgotten for it', (_, items) => {
    const { changes, failures } = read([completing(stored, 'phones')], { items });
    expect([changes.reveals, changes.misses]).toEqual([[], []]);
    expect([...failures]).toEqual([['i:v1.a', new RevealFailedError('Lusha no longer has this record')]]);
  });

  test('one who has since been restricted is no longer found under any key', () => {
    const { changes } = read([completing(stored, 'phones')], { items: { 0: { kind: 'restricted' } } });
    expect(changes.misses.map(({ key }) => key)).toEqual(['i:v1.a', 'e:dana@northwind.example']);
    expect(new Set(changes.misses.map(({ miss }) => miss.miss))).toEqual(new Set(['RESTRICTED']));
  });
});
