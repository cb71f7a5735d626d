import type { Company } from '../../src/lusha/company';
import type { Person } from '../../src/lusha/person';
import { companiesTable, peopleTable, type ExportReader } from '../../src/reveals/export-tables';
import type { StoredReveal } from '../../src/reveals/stored-reveal';

const NOON = Date.UTC(2026, 10, 23, 12);
const DAY_MS = 86_400_000;

const READER: ExportReader = {
  user: 'user-1',
  doNotCall: 'show',
  dayOf: (time) => new Date(time).toISOString().slice(0, 10),
};

function person(record: Partial<Person>, parts: Partial<StoredReveal<Person>> = {}): StoredReveal<Person> {
  return {
    record: { id: 'v1.a', ...record },
    groups: { preview: NOON },
    credits: 0.04,
    by: 'formula',
    ...parts,
  };
}

function column(table: ReturnType<typeof peopleTable>, label: string): readonly unknown[] {
  const position = table.header.indexOf(label);
  return table.rows.map((row) => row[position]);
}

describe('people as a table', () => {
  test('a row each, a column for what anybody has, and how it was revealed', () => {
    const dana = person(
      {
        firstName: 'Dana',
        lastName: 'Reyes',
        emails: [{ email: 'dana@x.example', type: 'work' }],
        phones: [],
      },
      {
        groups: { preview: NOON, full: NOON, emails: NOON, phones: NOON + DAY_MS },
        credits: 6.0401,
        by: 'user-1',
      },
    );
    expect(peopleTable([dana, person({ id: 'v1.b', fullName: 'Sam Lee' })], READER)).toEqual({
      header: [
        'Name',
        'First name',
        'Last name',
        'Email',
        'Work email',
        'Email type',
        'All emails',
        'Do not call',
        'Lusha ID',
        'Revealed',
        'Revealed on',
        'Revealed by',
        'Credits',
      ],
      rows: [
        [
          'Dana Reyes',
          'Dana',
          'Reyes',
          'dana@x.example',
          'dana@x.example',
          'work',
          'dana@x.example',
          false,
          'v1.a',
          'emails, phones',
          { day: '2026-11-24' },
          'who made this tab',
          6.04,
        ],
        [
          'Sam Lee',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          'v1.b',
          'search result only',
          { day: '2026-11-23' },
          'a formula',
          0.04,
        ],
      ],
    });
  });

  test('whoever else revealed somebody is not named', () => {
    expect(column(peopleTable([person({}, { by: 'user-2' })], READER), 'Revealed by')).toEqual([
      'somebody else',
    ]);
  });

  test('numbers that may not be called follow the rule of the file', () => {
    const marked = person(
      { phones: [{ number: '+15035550123', type: 'mobile', doNotCall: true }] },
      { groups: { preview: NOON, full: NOON, phones: NOON } },
    );
    expect(column(peopleTable([marked], READER), 'Phone')).toEqual(['+15035550123 (do not call)']);
    const hidden = peopleTable([marked], { ...READER, doNotCall: 'hide' });
    expect(hidden.header).not.toContain('Phone');
    expect(column(hidden, 'Do not call')).toEqual([true]);
  });
});

describe('companies as a table', () => {
  const company = (record: Partial<Company>, groups: readonly string[]): StoredReveal<Company> => ({
    record: { id: 'v1.c', name: 'Northwind', ...record },
    groups: Object.fromEntries(groups.map((group) => [group, NOON])),
    credits: 2,
    by: 'formula',
  });

  test('premium blocks have a column where anybody paid for them', () => {
    const table = companiesTable(
      [
        company({ premium: { employeesByLocation: 'Germany: 12', intent: null } }, [
          'preview',
          'full',
          'employeesByLocation',
          'intent',
        ]),
        company({ id: 'v1.d', revenue: { min: 1_000_000, max: 5_000_000 } }, ['preview', 'full']),
      ],
      READER,
    );
    expect(table.header).toEqual([
      'Company',
      'Revenue',
      'Employees by location',
      'Lusha ID',
      'Revealed',
      'Revealed on',
      'Revealed by',
      'Credits',
    ]);
    expect(column(table, 'Revealed')).toEqual(['employees by location, intent', 'record']);
    expect(column(table, 'Revenue')).toEqual(['', '$1M-$5M']);
  });
});
