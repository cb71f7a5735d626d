import type { ContactIdentifier } from '../../src/lusha/identifiers';
import { rateHeaders } from '../lusha/contract-json';
import { answered } from '../lusha/scripted-lusha';
import type { Listed } from './tiny-lusha';
import { EMAILS, useReveals, type RevealSetting } from './use-reveals';

const PEOPLE: readonly Listed[] = Array.from({ length: 100 }, (_, person) => ({
  id: `v1.${String(person)}`,
  emails: [{ email: `p${String(person)}@x.example`, type: 'work' }],
}));
const ROWS: readonly ContactIdentifier[][] = PEOPLE.map(({ emails = [] }) =>
  emails.map(({ email }) => ({ email })),
);

/** What the rows came to, with those that differ from the id that they should have. */
function askAll({ ask }: RevealSetting): ReadonlyMap<number, string> {
  const words = ask(EMAILS, ...ROWS);
  return new Map([...words.entries()].filter(([row, said]) => said !== PEOPLE[row]?.id));
}

test.each([
  ['a 400 that names nobody', 400, 'Validation failed', 'RefusedRequestError'],
  ['a 451', 451, 'Unavailable', 'RESTRICTED'],
])('refusal: %s for one of a hundred costs that row alone, in few requests', (_, status, message, said) => {
  const setting = useReveals(PEOPLE);
  setting.lusha.answerWherever('"p42@x.example"', answered(status, { message }));
  expect(askAll(setting)).toEqual(new Map([[42, said]]));
  expect(setting.lusha.asked.length).toBeLessThanOrEqual(15);
});

test('refusal: the next time only the row to blame is asked about', () => {
  const setting = useReveals(PEOPLE);
  setting.lusha.answerWherever('"p42@x.example"', answered(400, { message: 'Validation failed' }));
  askAll(setting);
  const before = setting.lusha.asked.length;
  askAll(setting);
  expect(setting.lusha.asked.slice(before)).toEqual(['search-and-enrich 1 [emails]']);
});

test('refusal: one that is clearly about the request is not searched for a row to blame', () => {
  const setting = useReveals(PEOPLE);
  setting.lusha.answerWherever('p', answered(400, { message: 'reveal must contain at least 1 elements' }));
  expect(askAll(setting).size).toBe(100);
  expect(setting.lusha.asked).toHaveLength(1);
});

test('refusal: where every part is blocked for legal reasons nobody is remembered as restricted', () => {
  const setting = useReveals(PEOPLE);
  setting.lusha.answerWherever('p', answered(451, { message: 'Unavailable' }));
  expect(new Set(askAll(setting).values())).toEqual(new Set(['RevealFailedError']));
  expect(setting.lusha.asked).toHaveLength(7);
  expect(setting.known('e:p0@x.example')).toBeUndefined();
});

test('refusal: with few requests left in the hour nobody is searched for', () => {
  const setting = useReveals(PEOPLE);
  const tight = rateHeaders({ minute: 4, hour: 7, day: 22 });
  setting.lusha.answerWherever('"p42@x.example"', answered(400, { message: 'Validation failed' }, tight));
  const refused = askAll(setting);
  expect([refused.size, new Set(refused.values()), setting.lusha.asked.length]).toEqual([
    100,
    new Set(['RefusedRequestError']),
    1,
  ]);
});
