import type { SettingsView } from '../../../shared/endpoints';

export interface PayerTexts {
  /** Whose key pays now. */
  readonly now: string;
  /** What that means for who reads it. */
  readonly detail: string;
  /** What the switch for lending the own key does. */
  readonly lending: string;
}

const MY_CREDITS =
  'Everyone who can edit the file spends your credits with formulas, up to the daily cap. Nobody can read the key.';
const NOT_MINE = 'Formulas cost you nothing. What you do in the menu is paid with your own key.';
const NO_KEY_NEEDED =
  'You need no key to use or edit formulas here. For the menu, enter one of your own above.';
const INSTEAD = 'Then you pay instead, for everyone who can edit the file. Nobody can read the key.';

/** Google lets formulas use the stores of the file's owner, so the owner's key pays unless somebody lends theirs. */
export function payerTexts(formulas: SettingsView['formulas'], hasKey: boolean): PayerTexts {
  const notMine = hasKey ? NOT_MINE : NO_KEY_NEEDED;
  if (formulas.payer === 'shared') {
    return formulas.byMe
      ? {
          now: 'You pay: you lent your key to this file.',
          detail: MY_CREDITS,
          lending: 'Untick to take it back.',
        }
      : { now: 'Somebody else pays: they lent their key to this file.', detail: notMine, lending: INSTEAD };
  }
  if (formulas.mine === true) {
    return {
      now: 'You pay: you own this file, and formulas use the key of its owner.',
      detail: MY_CREDITS,
      lending: 'Not needed while you own the file.',
    };
  }
  if (formulas.mine === false)
    return { now: 'The owner of this file pays, with their key.', detail: notMine, lending: INSTEAD };
  return {
    now: hasKey
      ? 'The owner of this file pays, with their key.'
      : 'The owner of this file pays, as soon as they have a key here.',
    detail: hasKey
      ? 'If that is you, it is the key above. No formula has asked Lusha yet.'
      : 'No formula has asked Lusha yet. If you own the file, enter your key above; if not, its owner enters theirs.',
    lending: INSTEAD,
  };
}
