import { freeName } from '../../src/sheet/new-tab';

test.each([
  [[], 'Lusha people'],
  [['Leads', 'Lusha companies'], 'Lusha people'],
  [['Lusha people'], 'Lusha people 2'],
  [['LUSHA PEOPLE', 'lusha people 2', 'Lusha people 4'], 'Lusha people 3'],
  [['Lusha people 2'], 'Lusha people'],
])('a new tab beside %j is called "%s"', (taken, name) => {
  expect(freeName('Lusha people', taken)).toBe(name);
});
