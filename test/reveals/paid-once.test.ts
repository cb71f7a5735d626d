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
} from './use-reveals';

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

  test('two rows that turn out to be the same person are found again by either key, for the sum of the charge', () => {
    const { ask, lusha, known } = useReveals();
    expect(ask(EMAILS, [BY_NAME], [BY_PROFILE], [BY_EMAIL])).toEqual(['v1.dana', 'v1.dana', 'v1.dana']);
    expect([ask(EMAILS, [BY_NAME]), ask(EMAILS, [BY_PROFILE]), ask(EMAILS, [BY_EMAIL])].flat()).toEqual([
      'v1.dana',
      'v1.dana',
      'v1.dana',
    ]);
    expect(lusha.asked).toEqual(['search-and-enrich 3 [emails]']);
    expect(known('i:v1.dana')).toMatchObject({ reveal: { credits: 3 } });
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

  test.each([
    ['of the same id', 'v1.dana'],
    ['under a new id', 'v1.dana-new'],
  ])('a person whose address has changed is still found by the former one, %s', (_, id) => {
    const { ask, lusha, clock, known } = useReveals();
    ask(EMAILS, [BY_NAME], [BY_EMAIL]);
    clock.sleep(60_000);
    const email = { email: 'dana@contoso.example', type: 'work' };
    lusha.answerNext(
      answered(200, {
        results: [{ id, emails: [email], company: { domain: 'contoso.example' } }],
        billing: { creditsCharged: 1, resultsReturned: 1 },
      }),
    );
    expect(ask({ ...EMAILS, maxAgeMs: 60_000 }, [BY_EMAIL])).toEqual([id]);
    const rows = [[BY_NAME], [BY_EMAIL], [BY_PROFILE], [{ id: 'v1.dana' }], [{ id }]];
    expect(ask(EMAILS, ...rows)).toEqual(rows.map(() => id));
    expect(ask({ ...EMAILS, maxAgeMs: 60_000 }, ...rows)).toEqual(rows.map(() => id));
    expect(lusha.asked).toHaveLength(2);
    expect(known('e:dana@northwind.example')).toMatchObject({
      reveal: { record: { id, firstName: 'Dana', emails: [email] }, credits: 3 },
    });
  });
});
