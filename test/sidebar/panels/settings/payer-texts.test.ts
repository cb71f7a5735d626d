import type { SettingsView } from '../../../../src/shared/endpoints';
import { payerTexts } from '../../../../src/sidebar/panels/settings/payer-texts';

const MINE =
  'Everyone who can edit the file spends your credits with formulas, up to the daily cap. Nobody can read the key.';
const NOT_MINE = 'Formulas cost you nothing. What you do in the menu is paid with your own key.';
const NO_KEY = 'You need no key to use or edit formulas here. For the menu, enter one of your own above.';

test.each<readonly [string, SettingsView['formulas'], boolean, string, string]>([
  ['I lent mine', { payer: 'shared', byMe: true }, true, 'You pay: you lent your key to this file.', MINE],
  [
    'another lent theirs',
    { payer: 'shared', byMe: false },
    true,
    'Somebody else pays: they lent their key to this file.',
    NOT_MINE,
  ],
  [
    'another lent theirs, and I have none',
    { payer: 'shared', byMe: false },
    false,
    'Somebody else pays: they lent their key to this file.',
    NO_KEY,
  ],
  [
    'I own the file',
    { payer: 'owner', mine: true },
    true,
    'You pay: you own this file, and formulas use the key of its owner.',
    MINE,
  ],
  [
    'another owns the file',
    { payer: 'owner', mine: false },
    true,
    'The owner of this file pays, with their key.',
    NOT_MINE,
  ],
  [
    'another owns the file, and I have none',
    { payer: 'owner', mine: false },
    false,
    'The owner of this file pays, with their key.',
    NO_KEY,
  ],
  [
    'no formula has asked',
    { payer: 'owner' },
    true,
    'The owner of this file pays, with their key.',
    'If that is you, it is the key above. No formula has asked Lusha yet.',
  ],
  [
    'no formula has asked, and I have none',
    { payer: 'owner' },
    false,
    'The owner of this file pays, as soon as they have a key here.',
    'No formula has asked Lusha yet. If you own the file, enter your key above; if not, its owner enters theirs.',
  ],
])('who pays, when %s', (_case, formulas, hasKey, now, detail) => {
  expect(payerTexts(formulas, hasKey)).toMatchObject({ now, detail });
});

test('what lending would do', () => {
  const lending = (formulas: SettingsView['formulas']): string => payerTexts(formulas, true).lending;
  expect(lending({ payer: 'shared', byMe: true })).toBe('Untick to take it back.');
  expect(lending({ payer: 'owner', mine: true })).toBe('Not needed while you own the file.');
  const instead = 'Then you pay instead, for everyone who can edit the file. Nobody can read the key.';
  expect([
    lending({ payer: 'shared', byMe: false }),
    lending({ payer: 'owner', mine: false }),
    lending({ payer: 'owner' }),
  ]).toEqual([instead, instead, instead]);
});
