import { useAddon } from './use-addon';

describe('a batch that is refused because of one row', () => {
  test('a 451 is traced to the person whom it concerns, who is never asked about again', async () => {
    const { formula, simulator } = await useAddon();
    const people = simulator.people
      .filter(({ fate, emails }) => fate === 'available' && emails.length === 1)
      .slice(0, 60)
      .map(({ emails }) => emails[0]?.email ?? '');
    const blocked = people[37] ?? '';
    simulator.faults.next({
      kind: 'legal-reasons',
      count: Infinity,
      when: ({ body }) => body?.includes(`"${blocked}"`) === true,
    });
    const rows = people.map((email) => [email]);
    const expected = people.map((email) => (email === blocked ? ['', 'RESTRICTED'] : [email, 'OK']));
    await expect(formula('LUSHA_PERSON', rows, 'email, status')).resolves.toEqual(expected);
    const { requests } = simulator.books;
    // One for all, and two for each of six halvings.
    expect(requests).toBeLessThanOrEqual(1 + 2 * 6 + 1);
    await expect(formula('LUSHA_PERSON', rows, 'email, status')).resolves.toEqual(expected);
    expect([simulator.books.requests, simulator.books.paidTwice()]).toEqual([requests, []]);
  });

  test('on the smallest plan most of the hour is left', async () => {
    const { formula, simulator } = await useAddon({ simulator: { plan: 'free5' } });
    simulator.faults.next({ kind: 'legal-reasons', count: Infinity, path: '/v3/contacts/search-and-enrich' });
    const rows = simulator.people
      .filter(({ fate, emails }) => fate === 'available' && emails.length === 1)
      .slice(0, 100)
      .map(({ emails }) => [emails[0]?.email ?? '']);
    const { requests } = simulator.books;
    await expect(formula('LUSHA_PERSON', rows, 'email')).rejects.toThrow(
      'Lusha: Lusha may not disclose one of the records it was asked for together with this one. ' +
        'Recalculate later; nothing was charged. [SERVER]',
    );
    expect(simulator.books.requests - requests).toBeLessThanOrEqual(3);
  });
});
