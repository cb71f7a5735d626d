import { LegalBlockError, NoCreditsError, RefusedRequestError } from '../../src/lusha/errors';
import type { ContactIdentifier, ContactReveal } from '../../src/lusha/identifiers';
import type { ItemOutcome } from '../../src/lusha/item-answers';
import type { Person } from '../../src/lusha/person';
import {
  callFor,
  readBatch,
  signatureOf,
  splitRefused,
  type BatchItem,
  type BatchResult,
} from '../../src/reveals/reveal-batch';
import { RevealFailedError } from '../../src/reveals/resolution';
import type { StoredReveal } from '../../src/reveals/stored-reveal';
import { personSubject } from '../../src/reveals/subject';

type Item = BatchItem<ContactIdentifier, Person, ContactReveal>;

const NOW = Date.UTC(2026, 10, 23);
const EARLIER = NOW - 3_600_000;
const SUBJECT = personSubject(() => false);
const EMAIL = { email: 'dana@northwind.example', type: 'work' };
const PHONE = { number: '+1', type: 'mobile', doNotCall: false };

function item(email: string, ...groups: readonly ContactReveal[]): Item {
  return { reference: `e:${email}`, identifier: { email }, groups, preview: groups.length === 0 };
}

function known(record: Person, groups: Readonly<Record<string, number>>): StoredReveal<Person> {
  return { record, groups, credits: 2, by: 'formula' };
}

function completing(stored: StoredReveal<Person>, ...groups: readonly ContactReveal[]): Item {
  const { id } = stored.record;
  return { reference: `i:${id}`, identifier: { id }, known: stored, groups, preview: groups.length === 0 };
}

const previewed = (each: Item): Item => ({ ...each, groups: [], preview: true });

interface Answer {
  readonly items: Readonly<Record<string, ItemOutcome<Person>>>;
  readonly unmatched?: readonly Person[];
  readonly creditsCharged?: number;
}

function read(batch: readonly Item[], answer: Answer): BatchResult<Person> {
  const value = {
    items: new Map(Object.entries(answer.items)),
    unmatched: answer.unmatched ?? [],
    waterfall: undefined,
  };
  return readBatch(batch, { value, creditsCharged: answer.creditsCharged ?? 0 }, SUBJECT, {
    now: NOW,
    by: 'dana@x.example',
    known: ({ id }) => batch.find((each) => each.known?.record.id === id)?.known,
  });
}

const found = (record: Person): ItemOutcome<Person> => ({ kind: 'found', record });

describe('call for a batch', () => {
  const byEmail = [item('a@x.example', 'emails')];
  const byId = [
    completing(known({ id: 'v1.a' }, {}), 'phones'),
    completing(known({ id: 'v1.b' }, {}), 'phones'),
  ];

  test('known ids go straight to enrich, with the groups of the items', () => {
    expect(callFor(byId, SUBJECT).request).toEqual({
      method: 'post',
      path: '/v3/contacts/enrich',
      body: { ids: ['v1.a', 'v1.b'], reveal: ['phones'], waterfallEnabled: false },
    });
  });

  test.each([
    ['groups of somebody to be searched', byEmail, '/v3/contacts/search-and-enrich'],
    ['a preview of somebody to be searched', byEmail.map(previewed), '/v3/contacts/search'],
    ['a preview by id', byId.map(previewed), '/v3/contacts/search'],
  ])('%s', (_, batch, path) => {
    expect(callFor(batch, SUBJECT).request.path).toBe(path);
  });

  test('items share a call when they are asked for in the same way', () => {
    const [first] = byId;
    expect(first && signatureOf(first)).toBe('id phones');
    expect(signatureOf(item('a@x.example', 'phones', 'emails'))).toBe('search emails,phones');
    expect(signatureOf(item('b@x.example', 'emails', 'phones'))).toBe('search emails,phones');
    expect(signatureOf(item('c@x.example'))).toBe('preview ');
  });
});

describe('answer of a batch', () => {
  test('a found person is stored under the key asked for and every alias, stamped and charged', () => {
    const record = { id: 'v1.a', emails: [EMAIL] };
    expect(
      read([item('old@x.example', 'emails')], {
        items: { 'e:old@x.example': found(record) },
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
    const { changes } = read([item('a@x.example')], { items: { 'e:a@x.example': found({ id: 'v1.a' }) } });
    expect(changes.reveals[0]?.reveal.groups).toEqual({ preview: NOW });
  });

  test('what is missing in the answer, or named as such, was not found', () => {
    const { changes, failures } = read([item('a@x.example'), item('b@x.example')], {
      items: { 'e:b@x.example': { kind: 'not-found' } },
    });
    expect(changes.misses).toEqual([
      { key: 'e:a@x.example', miss: { miss: 'NOT_FOUND', at: NOW } },
      { key: 'e:b@x.example', miss: { miss: 'NOT_FOUND', at: NOW } },
    ]);
    expect(failures.size).toBe(0);
  });

  test('a restricted and a failed item', () => {
    const { changes, failures } = read([item('a@x.example'), item('b@x.example')], {
      items: {
        'e:a@x.example': { kind: 'restricted' },
        'e:b@x.example': { kind: 'failed', reason: 'Provider is down' },
      },
    });
    expect(changes.misses).toEqual([{ key: 'e:a@x.example', miss: { miss: 'RESTRICTED', at: NOW } }]);
    expect([...failures]).toEqual([['e:b@x.example', new RevealFailedError('Provider is down')]]);
  });

  test('a record without a reference is stored, for it was paid for', () => {
    const { changes } = read([item('a@x.example', 'emails')], {
      items: {},
      unmatched: [{ id: 'v1.z', emails: [EMAIL] }],
      creditsCharged: 2,
    });
    expect(changes.reveals).toMatchObject([
      { reveal: { record: { id: 'v1.z' }, credits: 2 }, keys: ['i:v1.z', 'e:dana@northwind.example'] },
    ]);
    expect(changes.misses).toHaveLength(1);
  });

  test('the charge is shared by what each record brought', () => {
    const { changes } = read(
      [item('a@x.example', 'emails', 'phones'), item('b@x.example', 'emails', 'phones')],
      {
        items: {
          'e:a@x.example': found({ id: 'v1.a', emails: [EMAIL], phones: [] }),
          'e:b@x.example': found({ id: 'v1.b', emails: [], phones: [PHONE] }),
        },
        creditsCharged: 7,
      },
    );
    expect(changes.reveals.map(({ reveal }) => reveal.credits)).toEqual([1.5, 5.5]);
  });
});

describe('answer about people who are known', () => {
  const stored = known({ id: 'v1.a', emails: [EMAIL] }, { preview: EARLIER, full: EARLIER, emails: EARLIER });

  test('the new group joins the old one, with its own stamp and the sum of the credits', () => {
    const { changes } = read([completing(stored, 'phones')], {
      items: { 'v1.a': found({ id: 'v1.a', phones: [PHONE] }) },
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
    ['is not found', { 'v1.a': { kind: 'not-found' } as const }],
  ])('one who %s is not forgotten for it', (_, items) => {
    const { changes, failures } = read([completing(stored, 'phones')], { items });
    expect([changes.reveals, changes.misses]).toEqual([[], []]);
    expect([...failures]).toEqual([['i:v1.a', new RevealFailedError('Lusha no longer has this record')]]);
  });

  test('one who has since been restricted is no longer found under any key', () => {
    const { changes } = read([completing(stored, 'phones')], { items: { 'v1.a': { kind: 'restricted' } } });
    expect(changes.misses.map(({ key }) => key)).toEqual(['i:v1.a', 'e:dana@northwind.example']);
    expect(new Set(changes.misses.map(({ miss }) => miss.miss))).toEqual(new Set(['RESTRICTED']));
  });
});

describe('refused batch', () => {
  test('goes on without the items that were named', () => {
    expect(splitRefused(['a', 'b', 'c'], new RefusedRequestError('bad', [1]))).toEqual({
      refused: ['b'],
      again: [['a', 'c']],
    });
    expect(splitRefused(['a', 'b'], new RefusedRequestError('bad', [0, 1, 7]))).toEqual({
      refused: ['a', 'b'],
      again: [],
    });
  });

  test.each([
    [['a'], { refused: ['a'], again: [] }],
    [['a', 'b'], { refused: [], again: [['a'], ['b']] }],
    [['a', 'b', 'c'], { refused: [], again: [['a', 'b'], ['c']] }],
  ])('%j with an unnamed restricted item goes on in halves', (batch, parts) => {
    expect(splitRefused(batch, new LegalBlockError('x'))).toEqual(parts);
  });

  test.each([
    new RefusedRequestError('bad', []),
    new RefusedRequestError('bad', [2]),
    new NoCreditsError('none'),
  ])('stays refused when nobody is named (%#)', (error) => {
    expect(splitRefused(['a', 'b'], error)).toBeUndefined();
  });

  test('of a hundred is halved to the one that is restricted in eight rounds', () => {
    let batches: readonly (readonly number[])[] = [Array.from({ length: 100 }, (_, index) => index)];
    const refused: number[] = [];
    let rounds = 0;
    while (batches.length > 0) {
      batches = batches.flatMap((batch) => {
        if (!batch.includes(42)) return [];
        const parts = splitRefused(batch, new LegalBlockError('x'));
        refused.push(...(parts?.refused ?? []));
        return parts?.again ?? [];
      });
      rounds += 1;
    }
    expect([refused, rounds]).toEqual([[42], 8]);
  });
});
