import { lookUp } from '../../src/reveals/look-up';
import { reveal } from '../../src/reveals/reveal';
import { answered, START } from '../lusha/scripted-lusha';
import {
  BY_EMAIL,
  BY_NAME,
  BY_PROFILE,
  DANA,
  EMAILS,
  NOBODY,
  PHONES,
  PREVIEW,
  SAM_BY_EMAIL,
  useReveals,
  word,
} from './use-reveals';

describe('asking', () => {
  test('a hundred rows are one request, each answered in its place', () => {
    const people = Array.from({ length: 100 }, (_, index) => ({
      id: `v1.${String(index)}`,
      emails: [{ email: `p${String(index)}@x.example`, type: 'work' }],
    }));
    const { ask, lusha, stored } = useReveals(people);
    const rows = people.map(({ emails: [email] }) => [{ email: email?.email ?? '' }]).reverse();
    expect(ask(EMAILS, ...rows)).toEqual(people.map(({ id }) => id).reverse());
    expect(lusha.asked).toEqual(['search-and-enrich 100 [emails]']);
    expect(stored.properties.calls.filter((call) => call === 'setProperties')).toHaveLength(1);
  });

  test('rows that mean the same are asked once', () => {
    const { ask, lusha } = useReveals();
    expect(ask(EMAILS, [BY_EMAIL], [{ email: 'DANA@northwind.example' }], [BY_EMAIL])).toEqual([
      'v1.dana',
      'v1.dana',
      'v1.dana',
    ]);
    expect(lusha.asked).toEqual(['search-and-enrich 1 [emails]']);
  });

  test('without a group to reveal a search is enough', () => {
    const { ask, lusha, known } = useReveals();
    expect(ask(PREVIEW, [BY_PROFILE])).toEqual(['v1.dana']);
    expect(lusha.asked).toEqual(['search 1 []']);
    expect(known('i:v1.dana')).toMatchObject({ reveal: { groups: { preview: START } } });
  });

  test('known ids go straight to enrich, apart from those that have to be searched', () => {
    const { ask, lusha } = useReveals();
    expect(ask(EMAILS, [{ id: 'v1.dana' }], [SAM_BY_EMAIL])).toEqual(['v1.dana', 'v1.sam']);
    expect(lusha.asked).toEqual(['enrich 1 [emails]', 'search-and-enrich 1 [emails]']);
  });

  test('a row that its first identifier does not find is tried by its second, and by no third', () => {
    const { ask, lusha } = useReveals();
    const rows = [
      [NOBODY, BY_EMAIL],
      [NOBODY, { email: 'other@nowhere.example' }, SAM_BY_EMAIL],
    ];
    expect(ask(EMAILS, ...rows)).toEqual(['v1.dana', 'NOT_FOUND']);
    expect(lusha.asked).toEqual(['search-and-enrich 1 [emails]', 'search-and-enrich 2 [emails]']);
  });

  test('nothing to ask is no request', () => {
    const { ask, lusha } = useReveals();
    expect([ask(EMAILS), lusha.asked]).toEqual([[], []]);
  });
});

describe('never paying twice', () => {
  test.each([
    ['the same identifier', BY_EMAIL],
    ['the profile that came with the answer', BY_PROFILE],
    ['the id', { id: 'v1.dana' }],
    ['name and domain', { firstName: 'DANA', lastName: 'Reyes', companyDomain: 'www.northwind.example' }],
  ])('a revealed person is found again by %s', (_, identifier) => {
    const { ask, lusha } = useReveals();
    ask(EMAILS, [BY_EMAIL]);
    expect(ask(EMAILS, [identifier])).toEqual(['v1.dana']);
    expect(lusha.asked).toHaveLength(1);
  });

  test('a preview needs nothing once the person is revealed', () => {
    const { ask, lusha } = useReveals();
    ask(EMAILS, [BY_EMAIL]);
    ask(PREVIEW, [BY_EMAIL]);
    expect(lusha.asked).toHaveLength(1);
  });

  test('a later wish for phones asks for phones only, by id, and keeps the e-mails', () => {
    const { ask, lusha, known } = useReveals();
    ask(EMAILS, [BY_PROFILE]);
    expect(ask({ full: true, groups: ['emails', 'phones'] }, [BY_PROFILE])).toEqual(['v1.dana']);
    expect(lusha.asked).toEqual(['search-and-enrich 1 [emails]', 'enrich 1 [phones]']);
    expect(known('e:dana@northwind.example')).toMatchObject({
      reveal: {
        record: { emails: [{ email: 'dana@northwind.example' }], phones: [{ number: '+15035550123' }] },
        credits: 2,
      },
    });
  });

  test.each([
    ['name and company, which the record does not repeat', BY_NAME],
    ['a former address', { email: 'dana@former.example' }],
  ])('a person asked for by %s is completed by id and found again by the same', (_, identifier) => {
    const { ask, lusha } = useReveals([{ ...DANA, former: 'dana@former.example' }]);
    const row = [identifier];
    expect([
      ask(PREVIEW, row),
      ask(PHONES, row),
      ask({ full: true, groups: ['emails', 'phones'] }, row),
    ]).toEqual([['v1.dana'], ['v1.dana'], ['v1.dana']]);
    expect(ask(EMAILS, row)).toEqual(['v1.dana']);
    expect(lusha.asked).toEqual(['search 1 []', 'enrich 1 [phones]', 'enrich 1 [emails]']);
  });

  test('a search by a new key does not erase what was paid for', () => {
    const { ask, known } = useReveals();
    ask(EMAILS, [BY_EMAIL]);
    ask(PREVIEW, [BY_NAME]);
    expect(known('i:v1.dana')).toMatchObject({
      reveal: {
        record: { emails: [{ email: 'dana@northwind.example' }] },
        groups: { emails: START },
        credits: 2,
      },
    });
  });

  test('a group that Lusha does not have is remembered as empty', () => {
    const { ask, lusha } = useReveals();
    ask(PHONES, [SAM_BY_EMAIL]);
    expect(ask(PHONES, [SAM_BY_EMAIL])).toEqual(['v1.sam']);
    expect(lusha.asked).toHaveLength(1);
  });

  test('who was not found is not asked for again for a week', () => {
    const { ask, lusha, clock, parts } = useReveals();
    ask(EMAILS, [NOBODY]);
    expect(ask(EMAILS, [NOBODY])).toEqual(['NOT_FOUND']);
    expect(lusha.asked).toHaveLength(1);
    clock.sleep(7 * 86_400_000);
    reveal({ rows: [[NOBODY]], wanted: EMAILS, deadline: clock.now() + 25_000 }, parts);
    expect(lusha.asked).toHaveLength(2);
  });

  test('what is older than the formula allows is asked for again, by id', () => {
    const { ask, lusha, clock, known } = useReveals();
    ask(EMAILS, [BY_EMAIL]);
    clock.sleep(60_000);
    expect(ask({ ...EMAILS, maxAgeMs: 60_000 }, [BY_EMAIL])).toEqual(['v1.dana']);
    expect(lusha.asked).toEqual(['search-and-enrich 1 [emails]', 'enrich 1 [emails]']);
    expect(known('i:v1.dana')).toMatchObject({ reveal: { groups: { emails: START + 60_000 } } });
  });
});

describe('what goes wrong', () => {
  test('a failed batch marks its rows, and the answers of the others stay', () => {
    const { ask, lusha, known } = useReveals();
    lusha.answerNext(answered(402, { message: 'Insufficient credits' }));
    expect(ask(EMAILS, [{ id: 'v1.dana' }], [SAM_BY_EMAIL], [NOBODY])).toEqual([
      'NoCreditsError',
      'v1.sam',
      'NOT_FOUND',
    ]);
    expect([known('i:v1.sam')?.kind, known('i:v1.dana')]).toEqual(['revealed', undefined]);
  });

  test('a failed row shows what is known of it', () => {
    const { ask, lusha } = useReveals();
    ask(EMAILS, [BY_PROFILE]);
    lusha.answerNext({ lost: 'Timeout' });
    expect(ask(PHONES, [BY_PROFILE])).toEqual(['NetworkError v1.dana']);
    expect(lusha.asked).toHaveLength(2);
  });

  test('an item that Lusha refuses is left out and the others are asked again at once', () => {
    const { ask, lusha } = useReveals();
    lusha.answerNext(answered(400, { message: 'contacts.1.email must be an email', code: 400 }));
    expect(ask(EMAILS, [BY_EMAIL], [NOBODY], [SAM_BY_EMAIL])).toEqual([
      'v1.dana',
      'RefusedRequestError',
      'v1.sam',
    ]);
    expect(lusha.asked).toEqual(['search-and-enrich 3 [emails]', 'search-and-enrich 2 [emails]']);
  });

  test('a batch that one restricted person blocks is halved until that person stands alone', () => {
    const blocked = answered(451, { message: 'Unavailable' });
    const { ask, lusha, known } = useReveals();
    lusha.answerNext(blocked, blocked, undefined, blocked);
    expect(ask(EMAILS, [NOBODY], [BY_EMAIL], [SAM_BY_EMAIL])).toEqual(['RESTRICTED', 'v1.dana', 'v1.sam']);
    expect(lusha.asked.map((request) => request.split(' ')[1])).toEqual(['3', '2', '1', '1', '1']);
    expect(known('e:nobody@nowhere.example')).toEqual({
      kind: 'missed',
      miss: { miss: 'RESTRICTED', at: START },
    });
  });

  test.each([
    [
      'in its entry',
      answered(200, {
        results: [{ id: 'v1.dana', error: { code: 'COMPLIANCE_RESTRICTED', message: 'No' } }],
      }),
    ],
    ['with a 451', answered(451, { message: 'Unavailable' })],
  ])('a known person who has since been restricted %s is not shown any more, under no key', (_, refusal) => {
    const { ask, lusha } = useReveals();
    ask(EMAILS, [BY_NAME]);
    lusha.answerNext(refusal);
    expect(ask(PHONES, [BY_NAME])).toEqual(['RESTRICTED']);
    expect(ask(EMAILS, [BY_NAME], [BY_EMAIL], [BY_PROFILE])).toEqual([
      'RESTRICTED',
      'RESTRICTED',
      'RESTRICTED',
    ]);
    expect(lusha.asked).toHaveLength(2);
  });

  test('a record that could not be revealed fails its row in the words of Lusha', () => {
    const { lusha, parts } = useReveals();
    lusha.answerNext(
      answered(200, {
        results: [
          {
            clientReferenceId: 'e:dana@northwind.example',
            error: { code: 'ENRICH_FAILED', message: 'Try later' },
          },
        ],
      }),
    );
    expect(reveal({ rows: [[BY_EMAIL]], wanted: EMAILS, deadline: START + 25_000 }, parts)).toMatchObject([
      { kind: 'failed', error: { name: 'RevealFailedError', message: 'Try later' } },
    ]);
  });

  test('nothing is sent after the deadline', () => {
    const { lusha, parts } = useReveals();
    expect(reveal({ rows: [[BY_EMAIL]], wanted: EMAILS, deadline: START }, parts).map(word)).toEqual([
      'OutOfTimeError',
    ]);
    expect(lusha.asked).toEqual([]);
  });
});

describe('looking up', () => {
  test('answers from the store alone and never calls', () => {
    const { ask, parts, lusha } = useReveals();
    ask(EMAILS, [BY_PROFILE], [NOBODY]);
    const rows = [[BY_PROFILE], [NOBODY], [SAM_BY_EMAIL], [{ id: 'v1.dana' }]];
    const found = lookUp({ rows, wanted: { full: true, groups: ['phones'] }, deadline: START }, parts);
    expect(found).toMatchObject([
      { kind: 'open', known: { record: { id: 'v1.dana' } } },
      { kind: 'missing', reason: 'NOT_FOUND' },
      { kind: 'open' },
      { kind: 'open', known: { record: { id: 'v1.dana' } } },
    ]);
    expect(found[2]).toEqual({ kind: 'open', known: undefined });
    expect(lookUp({ rows: [[BY_PROFILE]], wanted: EMAILS, deadline: START }, parts)).toMatchObject([
      { kind: 'revealed', reveal: { record: { id: 'v1.dana' } } },
    ]);
    expect(lusha.asked).toHaveLength(1);
  });
});
