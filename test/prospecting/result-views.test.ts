import type { FoundItem } from '../../src/reveals/found-list';
import { USUAL_PRICES } from '../../src/credits/prices';
import { offersOf, resultView } from '../../src/prospecting/result-views';

const NOWHERE = { kind: 'person', usage: undefined, isInSheet: () => false } as const;
const ITEM: FoundItem = { id: 'v1.a', has: ['emails'], offers: { emails: 2 } };
const stored = <R extends object>(record: R, groups: Readonly<Record<string, number>> = {}) => ({
  record: { id: 'v1.a', ...record },
  groups,
  credits: 0,
  by: 'me',
});

describe('what can be revealed', () => {
  const offers = (
    item: Pick<FoundItem, 'has' | 'offers'>,
    groups: Readonly<Record<string, number>> = {},
  ): readonly (readonly [string, number, boolean])[] =>
    offersOf(item, { groups }, 'person', USUAL_PRICES).map(({ reveal, credits, isHeld }) => [
      reveal,
      credits,
      isHeld,
    ]);

  test('has the price that Lusha names', () => {
    expect(offers({ has: ['emails', 'phones'], offers: { emails: 2, phones: 0 } })).toEqual([
      ['emails', 2, false],
      ['phones', 0, false],
    ]);
  });

  test('has the price of the list where Lusha names none', () => {
    expect(offers({ has: ['phones'], offers: undefined })).toEqual([['phones', 5, false]]);
  });

  test('is everything where the answer says nothing, as of lookalikes', () => {
    expect(offers({ has: [], offers: undefined })).toEqual([
      ['emails', 1, false],
      ['phones', 5, false],
    ]);
  });

  test('is nothing where Lusha says that it has nothing', () => {
    expect(offers({ has: ['firstName'], offers: {} })).toEqual([]);
  });

  test('is free where this file holds it, whatever Lusha says now', () => {
    expect(offers({ has: ['emails', 'phones'], offers: { emails: 1, phones: 5 } }, { emails: 1 })).toEqual([
      ['emails', 0, true],
      ['phones', 5, false],
    ]);
  });

  test('of a company is its record', () => {
    expect(offersOf({ has: [], offers: undefined }, { groups: {} }, 'company', USUAL_PRICES)).toEqual([
      { reveal: 'record', credits: 1, isHeld: false },
    ]);
    expect(
      offersOf({ has: [], offers: undefined }, { groups: { full: 1 } }, 'company', USUAL_PRICES),
    ).toEqual([{ reveal: 'record', credits: 0, isHeld: true }]);
  });
});

describe('a card', () => {
  test('of a person tells who and where, and leads to the profile alone', () => {
    const record = {
      firstName: 'Priya',
      lastName: 'Anand',
      title: 'VP Sales',
      company: { name: 'Contoso Cloud' },
      location: { city: 'Austin', country: 'United States' },
      linkedin: 'https://www.linkedin.com/in/priya-anand-example?utm=x',
    };
    const item = { ...ITEM, signalTypes: ['promotion', 'newKind'], roles: ['decision_maker'], score: 0.876 };
    expect(resultView(item, stored(record), NOWHERE)).toEqual({
      id: 'v1.a',
      name: 'Priya Anand',
      lines: ['VP Sales · Contoso Cloud', 'Austin, United States'],
      link: 'https://www.linkedin.com/in/priya-anand-example',
      offers: [{ reveal: 'emails', credits: 2, isHeld: false }],
      inSheet: false,
      doNotCall: false,
      reasons: ['Decision maker', 'Was promoted', 'newKind', 'score 88 of 100'],
    });
  });

  test.each(['javascript:alert(1)', 'https://evil.example/in/x', ''])('never leads to %p', (linkedin) => {
    expect(resultView(ITEM, stored({ linkedin }), NOWHERE).link).toBeNull();
  });

  test('says "do not call" only when every number is marked so', () => {
    const phone = (doNotCall: boolean) => ({ number: '+1', type: 'mobile', doNotCall });
    const marks = [[], [phone(true)], [phone(true), phone(false)]].map(
      (phones) => resultView(ITEM, stored({ phones }), NOWHERE).doNotCall,
    );
    expect(marks).toEqual([false, true, false]);
  });

  test('of a company tells size, place and website', () => {
    const record = {
      name: 'Fabrikam Werke',
      domain: 'fabrikam.example',
      industry: 'Manufacturing',
      employees: { min: 201, max: 500 },
      location: { city: 'Ulm', country: 'Germany' },
    };
    expect(resultView(ITEM, stored(record), { ...NOWHERE, kind: 'company' })).toMatchObject({
      name: 'Fabrikam Werke',
      lines: ['Manufacturing · 201–500 employees', 'Ulm, Germany', 'fabrikam.example'],
      link: 'https://fabrikam.example',
    });
  });
});
