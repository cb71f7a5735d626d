import { lookUp } from '../../src/reveals/look-up';
import { reveal } from '../../src/reveals/reveal';
import { answered, START } from '../lusha/scripted-lusha';
import {
  BY_EMAIL,
  BY_NAME,
  BY_PROFILE,
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
            clientReferenceId: 'r0',
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
