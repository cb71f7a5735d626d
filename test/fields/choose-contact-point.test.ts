import { phoneText, rankEmails, rankPhones } from '../../src/fields/choose-contact-point';
import type { Email, Phone } from '../../src/lusha/person';

/** `name/type/confidence/updated`, blank parts missing. */
function email(text: string): Email {
  const [name = '', type = '', confidence, updated] = text.split('/');
  return { email: name, type, confidence: confidence || undefined, updated: updated || undefined };
}

/** `number/type/updated`, with `!` for do not call. */
function phone(text: string): Phone {
  const [number = '', type = '', updated] = text.split('/');
  return { number: number.replace('!', ''), type, doNotCall: number.endsWith('!'), updated };
}

const emails = (...texts: readonly string[]): readonly string[] =>
  rankEmails(texts.map(email)).map((entry) => entry.email);
const phones = (policy: 'show' | 'hide', ...texts: readonly string[]): readonly string[] =>
  rankPhones(texts.map(phone), policy).map(({ number }) => number);

describe('e-mails from best to worst', () => {
  test.each([
    ['work before private, whatever the confidence', ['p/private/A+', 'w/work/D'], ['w', 'p']],
    ['unknown and unheard-of types last', ['o/other/A+', 'u/unknown/A+', 'p/private'], ['p', 'u', 'o']],
    ['then confidence', ['d/work/D', 'a/work/A', 'plus/work/A+', 'b/work/B'], ['plus', 'a', 'b', 'd']],
    ['no confidence after every band', ['none/work', 'd/work/D'], ['d', 'none']],
    [
      'then the newest',
      ['old/work/A/2025-01-01', 'new/work/A/2026-01-01', 'never/work/A'],
      ['new', 'old', 'never'],
    ],
    ['else as Lusha gave them', ['one/work/A', 'two/work/A'], ['one', 'two']],
  ])('%s', (_, given, ranked) => {
    expect(emails(...given)).toEqual(ranked);
  });

  test('the list that was given is left as it is', () => {
    const given = [email('p/private'), email('w/work')];
    rankEmails(given);
    expect(given.map((entry) => entry.email)).toEqual(['p', 'w']);
  });

  test('nobody asked: none', () => {
    expect(rankEmails(undefined)).toEqual([]);
  });
});

describe('phones from best to worst', () => {
  test.each([
    ['mobile, direct, work, unknown', ['u/unknown', 'w/work', 'd/direct', 'm/mobile'], ['m', 'd', 'w', 'u']],
    ['a number that may be called before any that may not', ['m!/mobile', 'u/unknown'], ['u', 'm']],
    ['then the newest', ['old/mobile/2025-01-01', 'new/mobile/2026-01-01'], ['new', 'old']],
  ])('%s', (_, given, ranked) => {
    expect(phones('show', ...given)).toEqual(ranked);
  });

  test('hide: numbers that may not be called are left out', () => {
    expect(phones('hide', 'm!/mobile', 'w/work', 'd!/direct')).toEqual(['w']);
  });

  test('nobody asked: none', () => {
    expect(rankPhones(undefined, 'show')).toEqual([]);
  });

  test('a number that may not be called says so', () => {
    expect([phoneText(phone('+1/mobile')), phoneText(phone('+1!/mobile'))]).toEqual([
      '+1',
      '+1 (do not call)',
    ]);
  });
});
