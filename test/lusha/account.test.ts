import { accountUsage, type AccountUsage } from '../../src/lusha/account';
import type { JsonObject } from '../../src/lusha/read-json';

const decode = (json: JsonObject): AccountUsage | undefined => accountUsage().decode(json);

test('usage: a full answer', () => {
  expect(
    decode({
      credits: { total: 1000, used: 100, remaining: 900 },
      rateLimits: {
        daily: { limit: 1500, used: 12, remaining: 1488, resetsAt: '2026-10-02T00:00:00.000Z' },
        hourly: { limit: 150, used: 4, remaining: 146, resetsAt: '2026-10-01T13:00:00.000Z' },
        minute: { limit: 50, used: 1, remaining: 49, resetsAt: '2026-10-01T12:31:00.000Z' },
      },
      plan: { category: 'professional', renewalType: 'annual' },
      pricing: {
        contactSearch: { credits: 1, perQuantity: 25 },
        revealPhone: { credits: 5, perQuantity: 1 },
      },
    }),
  ).toEqual({
    credits: { total: 1000, used: 100, remaining: 900 },
    plan: 'professional',
    windows: {
      minute: { limit: 50, remaining: 49, resetsAt: '2026-10-01T12:31:00.000Z' },
      hour: { limit: 150, remaining: 146, resetsAt: '2026-10-01T13:00:00.000Z' },
      day: { limit: 1500, remaining: 1488, resetsAt: '2026-10-02T00:00:00.000Z' },
    },
    pricing: { contactSearch: { credits: 1, perQuantity: 25 }, revealPhone: { credits: 5, perQuantity: 1 } },
  });
});

test('usage: a plan without some windows, and what is missing is computed', () => {
  expect(
    decode({
      credits: { total: 10, used: 3 },
      rateLimits: { daily: { limit: 25, used: 5 }, hourly: null },
      plan: null,
      pricing: { revealEmail: { credits: 1 }, broken: null, free: { perQuantity: 1 } },
    }),
  ).toEqual({
    credits: { total: 10, used: 3, remaining: 7 },
    plan: undefined,
    windows: { day: { limit: 25, remaining: 20, resetsAt: undefined } },
    pricing: { revealEmail: { credits: 1, perQuantity: 1 } },
  });
});

test('usage: what makes no sense as a price is left out', () => {
  const pricing = {
    contactSearch: { credits: 1, perQuantity: 0 },
    revealEmail: { credits: -1, perQuantity: 1 },
    revealPhone: { credits: '5', perQuantity: 1 },
    revealCompany: { credits: 0, perQuantity: 1 },
  };
  expect(decode({ credits: {}, pricing })?.pricing).toEqual({
    revealCompany: { credits: 0, perQuantity: 1 },
  });
});

test('usage: credits of zero are a number', () => {
  expect(decode({ credits: { total: 5, used: 5, remaining: 0 } })?.credits.remaining).toBe(0);
});

test.each([{}, { credits: null }, { usage: { credits: {} } }])(
  'usage: %j is no answer to the call',
  (json) => {
    expect(decode(json)).toBeUndefined();
  },
);
