import type { RowAnswer, RowError } from '../../src/functions/row-answer';
import { rowCells, type Column } from '../../src/functions/row-cells';
import {
  InvalidKeyError,
  KeyLimitError,
  LegalBlockError,
  NetworkError,
  NoCreditsError,
  OutOfTimeError,
  PlanError,
  RateLimitError,
  RefusedRequestError,
  ServerError,
} from '../../src/lusha/errors';
import type { Person } from '../../src/lusha/person';
import { explain } from '../../src/messages/explain';
import { RevealFailedError } from '../../src/reveals/resolution';
import type { StoredReveal } from '../../src/reveals/stored-reveal';
import { MissingKeyError } from '../../src/settings/api-key';
import { LockBusyError } from '../../src/storage/document-lock';

function column(name: string, needs?: string): Column<Person> {
  return {
    name,
    label: name,
    needs,
    value: ({ fullName, emails }) => (name === 'name' ? fullName : emails?.[0]?.email) ?? '',
  };
}

const COLUMNS = [
  column('status'),
  column('name'),
  column('email', 'emails'),
  column('phone', 'phones'),
  column('credits'),
];

const DANA: StoredReveal<Person> = {
  record: { id: 'v1.a', fullName: 'Dana Reyes', emails: [{ email: 'dana@northwind.example', type: 'work' }] },
  groups: { preview: 1, full: 1, emails: 1 },
  credits: 2.006,
  by: 'formula',
};

function cells(answer: RowAnswer<Person>, columns = COLUMNS): readonly unknown[] {
  return rowCells(answer, columns, () => 'OK', {
    explain: (error) => {
      const problem = explain(error, 'formula', String);
      if (problem === undefined) throw error;
      return problem;
    },
    until: (error) => (error instanceof RateLimitError ? '14:05' : undefined),
  });
}

describe('cells of a row', () => {
  test.each([
    ['blank', { kind: 'blank' }, ['', '', '', '', '']],
    ['unfinished', { kind: 'unfinished' }, ['', '', '', '', '']],
    ['not found', { kind: 'missing', reason: 'NOT_FOUND' }, ['NOT_FOUND', '', '', '', 0]],
    ['restricted', { kind: 'missing', reason: 'RESTRICTED' }, ['RESTRICTED', '', '', '', 0]],
    [
      'unusable: the text stands in the first column that is not about the row',
      { kind: 'unusable', reason: 'has a name but no company' },
      ['BAD_INPUT', '#LUSHA: BAD_INPUT this row has a name but no company', '', '', 0],
    ],
    [
      'revealed: credits are rounded to hundredths',
      { kind: 'revealed', reveal: DANA },
      ['OK', 'Dana Reyes', 'dana@northwind.example', 'dana@northwind.example', 2.01],
    ],
    [
      'failed, nothing known',
      { kind: 'failed', error: new LockBusyError('x') },
      ['FAILED', '#LUSHA: BUSY not ready yet; recalculate in a minute', '', '', 0],
    ],
    [
      'failed, part of it known: the text stands where the first piece is missing',
      { kind: 'failed', error: new LockBusyError('x'), known: DANA },
      [
        'FAILED',
        'Dana Reyes',
        'dana@northwind.example',
        '#LUSHA: BUSY not ready yet; recalculate in a minute',
        2.01,
      ],
    ],
  ] as const)('%s', (_, answer, expected) => {
    expect(cells(answer)).toEqual(expected);
  });

  test('known but too old: what is known stays, and only the status tells', () => {
    const known = { ...DANA, groups: { ...DANA.groups, phones: 1 } };
    expect(cells({ kind: 'failed', error: new LockBusyError('x'), known }).slice(0, 3)).toEqual([
      'FAILED',
      'Dana Reyes',
      'dana@northwind.example',
    ]);
  });

  test('with nothing but the status asked for, the text stands there', () => {
    expect(cells({ kind: 'unusable', reason: 'has a name but no company' }, [column('status')])).toEqual([
      '#LUSHA: BAD_INPUT this row has a name but no company',
    ]);
  });

  test('every row has as many cells as columns', () => {
    const answers: readonly RowAnswer<Person>[] = [
      { kind: 'blank' },
      { kind: 'missing', reason: 'NOT_FOUND' },
      { kind: 'revealed', reveal: DANA },
      { kind: 'failed', error: new ServerError(500), known: DANA },
    ];
    for (const answer of answers) expect(cells(answer)).toHaveLength(COLUMNS.length);
  });
});

describe('text of a failed row', () => {
  const FAILURES: readonly (readonly [RowError, string])[] = [
    [
      new MissingKeyError('x'),
      'NO_KEY no API key for formulas; see Extensions > Lusha for Sheets > Settings',
    ],
    [
      new InvalidKeyError('x'),
      'BAD_KEY the API key is no longer valid; see Extensions > Lusha for Sheets > Settings',
    ],
    [new NoCreditsError('x'), 'NO_CREDITS not enough Lusha credits left'],
    [new KeyLimitError('x'), "KEY_LIMIT the key's monthly credit limit is reached"],
    [new PlanError('x'), 'PLAN your Lusha plan does not allow this'],
    [new RateLimitError('minute', 0), 'RATE_LIMIT until 14:05'],
    [new RefusedRequestError('x', []), 'BAD_INPUT Lusha cannot use this row'],
    [new LegalBlockError('x'), 'RESTRICTED Lusha may not disclose this record'],
    [new OutOfTimeError('x'), 'BUSY not ready yet; recalculate in a minute'],
    [new NetworkError('x'), 'NETWORK Lusha could not be reached; recalculate in a minute'],
    [new ServerError(500), 'SERVER Lusha did not answer properly; recalculate in a minute'],
    [new RevealFailedError('x'), 'SERVER Lusha did not answer properly; recalculate in a minute'],
  ];

  test.each(FAILURES)('%p', (error, text) => {
    expect(cells({ kind: 'failed', error }, [column('name')])).toEqual([`#LUSHA: ${text}`]);
  });
});
