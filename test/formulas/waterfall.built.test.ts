import { useAddon } from './use-addon';

const WHO = 'dana.reyes@northwind.example';
const NO_PHONE = 'priya.anand@contoso.example';

const paths = (simulator: Awaited<ReturnType<typeof useAddon>>['simulator']): readonly string[] =>
  simulator.books.entries.map(({ path }) => path);

describe('an account whose Data Waterfall runs although the setting is off', () => {
  test('the first answer shows it; from then on the search and the reveal are two steps, the reveal without it', async () => {
    const { formula, simulator } = await useAddon({ simulator: { waterfall: 'foreign' } });
    await formula('LUSHA_PERSON', NO_PHONE, 'phone');
    expect(paths(simulator).at(-1)).toBe('/v3/contacts/search-and-enrich');
    const seen = paths(simulator).length;
    await expect(formula('LUSHA_PERSON', WHO, 'email')).resolves.toBe(WHO);
    expect(paths(simulator).slice(seen)).toEqual(['/v3/contacts/search', '/v3/contacts/enrich']);
  });

  test('out of credits in a 200: what is missing is not remembered as missing', async () => {
    const { formula, simulator, workbench } = await useAddon({ simulator: { waterfall: 'out-of-credits' } });
    await expect(formula('LUSHA_PERSON', [[NO_PHONE]], 'name, phone, status')).resolves.toEqual([
      ['Priya Anand', '#LUSHA: NO_CREDITS not enough Lusha credits left', 'FAILED'],
    ]);
    simulator.waterfall = 'off';
    await workbench.advance(1_000);
    await expect(formula('LUSHA_PERSON', [[NO_PHONE]], 'name, phone, status')).resolves.toEqual([
      ['Priya Anand', '', 'NO_PHONE'],
    ]);
  });
});
