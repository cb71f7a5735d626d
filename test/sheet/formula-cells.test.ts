import { callsLusha } from '../../src/sheet/formula-cells';

describe('a formula', () => {
  test.each([
    ['=LUSHA_PERSON(A2)'],
    ['=lusha_company(A2, "name")'],
    ['=IFERROR(LUSHA_PERSON(A2),"none")'],
    ['=ARRAYFORMULA( Lusha_Person (A2:A) )'],
    ['=A1&LUSHA_CREDITS()'],
  ])('%s calls one of ours', (formula) => {
    expect(callsLusha(formula)).toBe(true);
  });

  test.each([
    ['LUSHA_PERSON(A2)'],
    ['=SUM(A2)'],
    ['="LUSHA_PERSON(A2)"'],
    ['="say ""LUSHA_PERSON(A2)"""'],
    ['=MY_LUSHA_PERSON(A2)'],
    ['=LUSHA_PERSON'],
  ])('%s calls none of ours', (formula) => {
    expect(callsLusha(formula)).toBe(false);
  });
});
