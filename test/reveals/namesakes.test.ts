import type { ContactIdentifier } from '../../src/lusha/identifiers';
import { answered } from '../lusha/scripted-lusha';
import type { Listed } from './tiny-lusha';
import { EMAILS, PHONES, useReveals } from './use-reveals';

/** Two people of one name at one company, who also share an address. */
const NAME = { firstName: 'John', lastName: 'Smith' };
const COMPANY = { name: 'Northwind', domain: 'northwind.example' };
const john = (number: number): Listed => ({
  id: `v1.john${String(number)}`,
  ...NAME,
  company: COMPANY,
  socialLinks: { linkedin: `https://www.linkedin.com/in/john-smith-${String(number)}` },
  emails: [
    { email: `john${String(number)}@northwind.example`, type: 'work' },
    { email: 'info@northwind.example', type: 'work' },
  ],
});
const PEOPLE = [john(1), john(2)];

/** At the tiny Lusha a domain is looked for in the whole of a person. */
const BY_NAME: ContactIdentifier = { ...NAME, companyDomain: 'northwind.example' };
const BY_SHARED_EMAIL: ContactIdentifier = { email: 'info@northwind.example' };
const profile = (number: number): ContactIdentifier => ({
  linkedinUrl: `https://www.linkedin.com/in/john-smith-${String(number)}`,
});

test.each([
  ['name', BY_NAME],
  ['shared address', BY_SHARED_EMAIL],
])('namesakes: a row that was asked for by %s stays the same person when the other is revealed', (_, row) => {
  const { ask, lusha } = useReveals(PEOPLE);
  expect(ask(EMAILS, [row])).toEqual(['v1.john1']);
  expect(ask(EMAILS, [profile(2)])).toEqual(['v1.john2']);
  expect(ask(EMAILS, [row], [profile(1)], [profile(2)])).toEqual(['v1.john1', 'v1.john1', 'v1.john2']);
  expect(lusha.asked).toHaveLength(2);
});

test('namesakes: nor when both are answered by one call, in whatever order', () => {
  for (const rows of [
    [BY_NAME, profile(2)],
    [profile(2), BY_NAME],
  ]) {
    const { ask } = useReveals(PEOPLE);
    const expected = rows.map((row) => (row === BY_NAME ? 'v1.john1' : 'v1.john2'));
    expect(ask(EMAILS, ...rows.map((row) => [row]))).toEqual(expected);
    expect(ask(EMAILS, ...rows.map((row) => [row]))).toEqual(expected);
  }
});

test('namesakes: a later update of the second does not take over either', () => {
  const { ask, clock, known } = useReveals(PEOPLE);
  ask(EMAILS, [BY_NAME]);
  ask(EMAILS, [profile(2)]);
  clock.sleep(60_000);
  ask({ ...EMAILS, maxAgeMs: 60_000 }, [profile(2)]);
  expect(ask(EMAILS, [BY_NAME])).toEqual(['v1.john1']);
  expect(known('i:v1.john2')).toMatchObject({
    reveal: { disowned: ['e:info@northwind.example', 'n:john smith@northwind.example'] },
  });
});

test('namesakes: a row with a profile of its own is not answered by the name of another', () => {
  const { ask, lusha } = useReveals(PEOPLE);
  ask(EMAILS, [BY_NAME]);
  expect(ask(EMAILS, [profile(2), BY_NAME])).toEqual(['v1.john2']);
  expect(ask(EMAILS, [{ email: 'john2@northwind.example' }, BY_NAME])).toEqual(['v1.john2']);
  expect(lusha.asked).toEqual(['search-and-enrich 1 [emails]', 'search-and-enrich 1 [emails]']);
});

test('namesakes: when one may no longer be disclosed the other still is', () => {
  const { ask, lusha } = useReveals(PEOPLE);
  ask(EMAILS, [BY_NAME]);
  ask(EMAILS, [profile(2)]);
  lusha.answerNext(answered(451, { message: 'Unavailable' }));
  expect(ask(PHONES, [profile(2)])).toEqual(['RESTRICTED']);
  expect(ask(EMAILS, [BY_NAME], [profile(1)], [profile(2)])).toEqual(['v1.john1', 'v1.john1', 'RESTRICTED']);
});
