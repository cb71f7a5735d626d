import { OTHERS, OURS, typeFormulas } from './formula-rows';
import { formulaAt, useFormulaSheet } from './use-formula-sheet';

describe('freezing formulas', () => {
  test('the whole sheet: ours become what they show, to the letter, and those of others stay', async () => {
    const sheet = await useFormulaSheet();
    await typeFormulas(sheet);
    const before = sheet.state();
    const shown = sheet.shown('A1:H12');
    expect(sheet.shown('B1:D4')).toEqual([
      ['dana.reyes@northwind.example', '+1 415 555 0100', '00123'],
      ['priya.anand@contoso.example', '=1996', '4/23/2026'],
      ['Dana Reyes', 'Northwind Traders', 'TRUE'],
      ['Priya Anand', 'Contoso Cloud', '1996'],
    ]);
    await expect(sheet.menu('freezeSheetFormulas')).resolves.toBeUndefined();
    const after = sheet.state();
    expect(sheet.toasts).toEqual(['Froze 9 formulas.']);
    expect(after.values).toEqual(before.values);
    expect(sheet.shown('A1:H12')).toEqual(shown);
    expect(OURS.map((cell) => formulaAt(after, cell))).toEqual(OURS.map(() => ''));
    expect(OTHERS.map((cell) => formulaAt(after, cell))).toEqual(
      OTHERS.map((cell) => formulaAt(before, cell)),
    );
  });
});
