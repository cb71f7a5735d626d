import { createSpending, type CapRule } from '../../src/credits/spending';
import { useState } from '../storage/use-state';

const FORMULAS: CapRule = { name: 'formulas-a-day', credits: 100, counts: ({ user }) => user === 'formula' };
const MINE: CapRule = { name: 'user-a-day', credits: 30, counts: ({ user }) => user === 'u1' };

test('spending: what was charged today counts against the cap it belongs to', () => {
  const { state } = useState();
  let today = '2026-11-23';
  const by = (user: string, rule: CapRule): ReturnType<typeof createSpending> =>
    createSpending('person', { source: 'LUSHA_PERSON', user }, () => [rule], {
      state,
      today: () => today,
      usage: () => undefined,
    });
  const formulas = by('formula', FORMULAS);
  const mine = by('u1', MINE);
  expect(formulas.cap()).toEqual({ name: 'formulas-a-day', credits: 100, spent: 0 });
  formulas.charged(12.5);
  mine.charged(4);
  expect([formulas.cap()?.spent, mine.cap()?.spent]).toEqual([12.5, 4]);
  today = '2026-11-24';
  expect([formulas.cap()?.spent, mine.cap()?.spent]).toEqual([0, 0]);
});

test('spending: without a rule nothing is capped', () => {
  const { state } = useState();
  const spending = createSpending('person', { source: 'run', user: 'u1' }, () => [], {
    state,
    today: () => '2026-11-23',
    usage: () => undefined,
  });
  expect([spending.cap(), spending.prices().source]).toEqual([undefined, 'usual']);
});
