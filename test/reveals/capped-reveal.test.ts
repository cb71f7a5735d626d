import type { Cap } from '../../src/credits/caps';
import { createSpending } from '../../src/credits/spending';
import type { ContactIdentifier } from '../../src/lusha/identifiers';
import { reveal } from '../../src/reveals/reveal';
import { answered, START } from '../lusha/scripted-lusha';
import type { Listed } from './tiny-lusha';
import { BY_EMAIL, EMAILS, NOBODY, SAM_BY_EMAIL, useReveals, word } from './use-reveals';

/** Reveals the e-mails of as many people under a cap, at a Lusha that charges `price` for each. */
function revealCapped(
  count: number,
  cap: number,
  price: number,
): { readonly charged: number; readonly asked: readonly string[]; readonly words: readonly string[] } {
  const people: readonly Listed[] = Array.from({ length: count }, (_, person) => ({
    id: `v1.${String(person)}`,
    emails: [{ email: `p${String(person)}@x.example`, type: 'work' }],
  }));
  const { lusha, parts, stored } = useReveals(people, price);
  const rule: Pick<Cap, 'name' | 'credits'> = { name: 'formulas-a-day', credits: cap };
  const spending = createSpending(
    'person',
    { source: 'LUSHA_PERSON', user: 'formula' },
    () => [{ ...rule, counts: () => true }],
    { state: stored.state, today: () => '2026-11-23', usage: () => undefined },
  );
  const rows: readonly ContactIdentifier[][] = people.map(({ emails = [] }) =>
    emails.map(({ email }) => ({ email })),
  );
  const answers = reveal({ rows, wanted: EMAILS, deadline: START + 300_000 }, { ...parts, spending });
  return { charged: spending.cap()?.spent ?? NaN, asked: lusha.asked, words: answers.map(word) };
}

test('cap: calls go side by side where it leaves room for the dearest', () => {
  const { charged, asked } = revealCapped(250, 10_000, 1);
  expect([charged, asked.length]).toEqual([250, 3]);
});

test('cap: what is left after the true charge decides about the next call', () => {
  // 104 at most for the first hundred, of which 100 are charged; then 50 are left, for 48 and two blocks.
  const { charged, asked, words } = revealCapped(250, 150, 1);
  expect(asked.slice(0, 2)).toEqual(['search-and-enrich 100 [emails]', 'search-and-enrich 48 [emails]']);
  expect(charged).toBeLessThanOrEqual(150);
  expect(words.filter((each) => each === 'CapReachedError')).toHaveLength(250 - charged);
});

test.each([2, 5, 10])(
  'cap: at %i times the price no more than one call takes the spending past it',
  (price) => {
    for (const cap of [104, 208, 312, 416, 1_000]) {
      const { charged } = revealCapped(400, cap, price);
      expect([cap, charged < cap + 100 * price]).toEqual([cap, true]);
    }
  },
);

test('cap: an answer that does not say what it cost counts at full price, but for who was not found', () => {
  const { ask, lusha, parts } = useReveals();
  const spent: number[] = [];
  const spending = { ...parts.spending, charged: (credits: number) => void spent.push(credits) };
  const results = [
    { clientReferenceId: 'r0', id: 'v1.dana', emails: [] },
    { clientReferenceId: 'r1', error: { code: 'NOT_FOUND', message: 'Contact not found' } },
  ];
  lusha.answerNext(
    answered(200, { results }),
    answered(200, { results: null, billing: { creditsCharged: 4 } }),
  );
  const rows = [[BY_EMAIL], [NOBODY]];
  reveal({ rows, wanted: EMAILS, deadline: START + 300_000 }, { ...parts, spending });
  reveal({ rows: [[SAM_BY_EMAIL]], wanted: EMAILS, deadline: START + 300_000 }, { ...parts, spending });
  expect(spent).toEqual([2, 4]);
  expect(ask(EMAILS, ...rows)).toEqual(['v1.dana', 'NOT_FOUND']);
});
