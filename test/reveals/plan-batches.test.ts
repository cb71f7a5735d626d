import { batchesOf, standingOf, type IdentityRules, type Standing } from '../../src/reveals/plan-batches';
import type { Finding } from '../../src/reveals/reveal-store';
import type { StoredReveal, Wanted } from '../../src/reveals/stored-reveal';

interface Named {
  readonly id: string;
}

const NOW = Date.UTC(2026, 10, 23);
const EMAILS: Wanted<string> = { full: true, groups: ['emails'] };

/** A name with an exclamation mark insists on being somebody else. */
const RULES: IdentityRules<string, Named> = {
  key: (identifier) => identifier.replace('!', ''),
  contradicts: (identifier) => identifier.endsWith('!'),
};

function revealed(id: string, ...groups: readonly string[]): Finding<Named> {
  const stamps = Object.fromEntries(['preview', ...groups].map((group) => [group, NOW]));
  return { kind: 'revealed', reveal: { record: { id }, groups: stamps, credits: 1, by: 'formula' } };
}
const known = (id: string, ...groups: readonly string[]): StoredReveal<Named> => {
  const finding = revealed(id, ...groups);
  if (finding.kind !== 'revealed') throw new Error('not revealed');
  return finding.reveal;
};
const missed = (miss: 'NOT_FOUND' | 'RESTRICTED'): Finding<Named> => ({
  kind: 'missed',
  miss: { miss, at: NOW },
});

function standing(
  findings: Readonly<Record<string, Finding<Named>>>,
  wanted = EMAILS,
): Standing<string, Named> {
  return standingOf(['first', 'second', 'third'], RULES, new Map(Object.entries(findings)), wanted, NOW);
}

describe('standing of an identity', () => {
  test.each([
    ['unknown: ask by the most reliable identifier', {}, { kind: 'ask', identifier: 'first' }],
    [
      'missed by the first: ask by the second',
      { first: missed('NOT_FOUND') },
      { kind: 'ask', identifier: 'second' },
    ],
    [
      'missed by two: a third is not tried',
      { first: missed('NOT_FOUND'), second: missed('NOT_FOUND') },
      { kind: 'missing', reason: 'NOT_FOUND' },
    ],
    [
      'restricted by any',
      { first: missed('NOT_FOUND'), second: missed('RESTRICTED') },
      { kind: 'missing', reason: 'RESTRICTED' },
    ],
    [
      'restricted by the first: nobody is asked for by the second',
      { first: missed('RESTRICTED') },
      { kind: 'missing', reason: 'RESTRICTED' },
    ],
    [
      'known by any identifier, also the third',
      { first: missed('NOT_FOUND'), third: revealed('v1.a', 'full', 'emails') },
      { kind: 'answered', reveal: known('v1.a', 'full', 'emails') },
    ],
    [
      'known in part: complete by id what is missing',
      { second: revealed('v1.a', 'full', 'phones') },
      { kind: 'complete', known: known('v1.a', 'full', 'phones'), groups: ['emails'] },
    ],
    [
      'known as preview',
      { first: revealed('v1.a') },
      { kind: 'complete', known: known('v1.a'), groups: ['emails'] },
    ],
  ])('%s', (_, findings, expected) => {
    expect(standing(findings)).toEqual(expected);
  });

  test('a preview is enough when nothing is to be revealed', () => {
    expect(standing({ first: revealed('v1.a') }, { full: false, groups: [] }).kind).toBe('answered');
  });

  test.each([
    [
      'a reliable identifier that speaks against it',
      ['first!', 'second'],
      {},
      { kind: 'ask', identifier: 'first!' },
    ],
    [
      'one that speaks against it and was asked for in vain',
      ['first!', 'second'],
      { first: missed('NOT_FOUND') },
      { kind: 'answered', reveal: known('v1.a', 'full', 'emails') },
    ],
    [
      'one that speaks against it and is restricted',
      ['first!', 'second'],
      { first: missed('RESTRICTED') },
      { kind: 'missing', reason: 'RESTRICTED' },
    ],
    [
      'one that says nothing',
      ['first', 'second'],
      {},
      { kind: 'answered', reveal: known('v1.a', 'full', 'emails') },
    ],
    [
      'a less reliable one that speaks against it',
      ['second', 'first!'],
      {},
      { kind: 'answered', reveal: known('v1.a', 'full', 'emails') },
    ],
    [
      'a third, which would not be asked for',
      ['first', 'third', 'fourth!', 'second'],
      {},
      { kind: 'answered', reveal: known('v1.a', 'full', 'emails') },
    ],
  ])('a record known by name, and %s', (_, identifiers, findings, expected) => {
    const known = new Map(Object.entries({ ...findings, second: revealed('v1.a', 'full', 'emails') }));
    expect(standingOf(identifiers, RULES, known, EMAILS, NOW)).toEqual(expected);
  });

  test('one identifier that was missed is all there is', () => {
    const found = standingOf(['only'], RULES, new Map([['only', missed('NOT_FOUND')]]), EMAILS, NOW);
    expect(found).toEqual({ kind: 'missing', reason: 'NOT_FOUND' });
  });
});

describe('batches', () => {
  const sizes = (count: number): readonly number[] =>
    batchesOf(
      Array.from({ length: count }, (_, index) => index),
      () => 'alike',
    ).map(({ length }) => length);

  test.each([
    [0, []],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('%i items go in calls of %j', (count, expected) => {
    expect(sizes(count)).toEqual(expected);
  });

  test('items that are asked for in different ways do not share a call', () => {
    expect(batchesOf(['a1', 'b1', 'a2'], (item) => item.charAt(0))).toEqual([['a1', 'a2'], ['b1']]);
  });

  test('a thousand items keep their order and are each in one call', () => {
    const items = Array.from({ length: 1000 }, (_, index) => index);
    expect(batchesOf(items, () => 'alike').flat()).toEqual(items);
  });
});
