import { affordable, costAtMost, pricesOf, USUAL_PRICES, type PricedItem } from '../../src/credits/prices';

const searched = (...groups: readonly string[]): PricedItem => ({
  searched: true,
  groups,
  way: `search ${groups.join()}`,
});
const byId = (...groups: readonly string[]): PricedItem => ({
  searched: false,
  groups,
  way: `id ${groups.join()}`,
});
const many = (count: number, item: PricedItem): readonly PricedItem[] =>
  Array.from({ length: count }, () => item);

const USAGE = {
  credits: { total: 1, used: 0, remaining: 1 },
  plan: undefined,
  windows: {},
};

describe('prices', () => {
  test('are the usual ones, and say so, while the account has not been asked', () => {
    expect(pricesOf(undefined, 'person')).toBe(USUAL_PRICES);
    expect(pricesOf({ ...USAGE, pricing: {} }, 'person').source).toBe('usual');
  });

  test('are those of the account, and the usual ones for what it does not list', () => {
    const pricing = {
      contactSearch: { credits: 2, perQuantity: 50 },
      companySearch: { credits: 3, perQuantity: 10 },
      revealPhone: { credits: 7, perQuantity: 1 },
      revealCompanyPremiumData: { credits: 4, perQuantity: 1 },
    };
    expect(pricesOf({ ...USAGE, pricing }, 'person')).toEqual({
      search: 2,
      searchBlock: 50,
      groups: { emails: 1, phones: 7, company: 1 },
      premium: 4,
      source: 'account',
    });
    expect(pricesOf({ ...USAGE, pricing }, 'company')).toMatchObject({ search: 3, searchBlock: 10 });
  });

  test('that are free stay free', () => {
    const pricing = { revealEmail: { credits: 0, perQuantity: 1 } };
    expect(pricesOf({ ...USAGE, pricing }, 'person').groups['emails']).toBe(0);
  });
});

describe('cost at most', () => {
  test('a block that does not divide a call begins anew with the next', () => {
    const prices = { ...USUAL_PRICES, searchBlock: 30 };
    expect(costAtMost(many(100, searched()), prices)).toBe(4);
    expect(costAtMost(many(120, searched()), prices)).toBe(5);
  });

  test.each([
    ['nothing', [], 0],
    ['a preview', [searched()], 1],
    ['e-mail and phone of one person (contract 15)', [searched('emails', 'phones')], 7],
    ['a block of 25', many(25, searched('emails')), 26],
    ['one more than a block', many(26, searched('emails')), 28],
    ['two calls of a block each', [...many(10, searched('emails')), ...many(10, searched('phones'))], 62],
    ['one more than a call', many(101, searched('emails')), 106],
    ['two full calls', many(200, searched('emails')), 208],
    ['by id there is no search', many(26, byId('emails')), 26],
    ['a company with two premium blocks', [searched('company', 'intent', 'competitors')], 4],
  ])('%s', (_, items, credits) => {
    expect(costAtMost(items, USUAL_PRICES)).toBe(credits);
  });
});

describe('affordable', () => {
  test.each([
    [many(10, searched('emails')), 11, 10],
    [many(10, searched('emails')), 10, 9],
    [many(10, searched('emails')), 1, 0],
    [many(26, searched('emails')), 27, 25],
    [many(3, byId('phones')), 14, 2],
    [[], 0, 0],
    [many(5, byId()), 0, 5],
  ])('%#', (items, credits, count) => {
    expect(affordable(items, USUAL_PRICES, credits)).toBe(count);
  });

  test('never costs more than allowed, and one item more would', () => {
    const items = [
      ...many(30, searched('emails')),
      ...many(30, searched('phones')),
      ...many(120, searched()),
      ...many(30, byId('emails')),
    ];
    for (let credits = 0; credits < 220; credits += 3) {
      const count = affordable(items, USUAL_PRICES, credits);
      if (count > 0) expect(costAtMost(items.slice(0, count), USUAL_PRICES)).toBeLessThanOrEqual(credits);
      if (count < items.length)
        expect(costAtMost(items.slice(0, count + 1), USUAL_PRICES)).toBeGreaterThan(credits);
    }
  });
});
