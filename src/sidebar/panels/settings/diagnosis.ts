import type { AccountView } from '../../../shared/credits-endpoints';
import type { SettingsView } from '../../../shared/endpoints';
import type { Problem, ProblemCode } from '../../../shared/problem';
import { count, formatNumber } from '../../ui/numbers';
import type { PanelData } from './panel-data';
import { NEARLY_FULL_PERCENT } from './store-texts';

/** Something that is not as it should be, and the next step. */
export interface Finding {
  readonly what: string;
  readonly step: string;
  /** Where the step is done: the element's id, and what to call the way there. */
  readonly place?: { readonly id: string; readonly name: string };
  /** Whether Lusha can be asked once more. */
  readonly again?: true;
  /** Whether it was in the past, and can be forgotten: then the endpoint that does so. */
  readonly forget?: 'forgetWaterfall';
}

const KEY_PLACE = { id: 'replace-key', name: 'Show the key' };
const KEY_FIELD = { id: 'api-key', name: 'Enter a key' };
/** What another key may put right. */
const KEY_CODES: readonly ProblemCode[] = ['BAD_KEY', 'PLAN', 'KEY_LIMIT'];
const SPENDING_PLACE = { id: 'formulaDailyCap', name: 'Show the cap' };
const STORE_PLACE = { id: 'tidy', name: 'Show stored answers' };

/** Keys are kept for each Google account. */
const OTHER_ACCOUNT =
  'If you have entered one here before, you did so with another Google account: switch to that one.';

/** What is wrong, the most pressing first; usually nothing. */
export function diagnose({ settings, spending, store }: PanelData): readonly Finding[] {
  return [
    ...keyFindings(settings),
    ...refusalFindings(settings),
    ...spendingFindings(settings, spending.ok ? spending.value.byPayer.formulas.today : 0),
    ...waterfallFindings(settings),
    ...(store.ok ? storeFindings(store.value) : []),
  ];
}

/** What Lusha says of the account behind the key: a problem in the server's words, or that nothing is left. */
export function accountFindings(
  problem: Problem | undefined,
  account: AccountView | undefined,
): readonly Finding[] {
  if (problem !== undefined)
    return [
      {
        what: problem.message,
        step: problem.action,
        ...(KEY_CODES.includes(problem.code) && { place: KEY_PLACE }),
        ...(problem.code !== 'BAD_KEY' && { again: true }),
      },
    ];
  if (account === undefined || account.creditsRemaining > 0) return [];
  return [
    {
      what: 'Your Lusha account has no credits left.',
      step: 'Add credits in Lusha. What was revealed stays.',
      again: true,
    },
  ];
}

function keyFindings({ keyEnding, formulas }: SettingsView): readonly Finding[] {
  if (keyEnding !== null) return [];
  if (formulas.payer === 'shared')
    return [
      {
        what: 'You have no Lusha API key here.',
        step: `Formulas work without it. To use the menu, enter your key below. ${OTHER_ACCOUNT}`,
        place: KEY_FIELD,
      },
    ];
  if (formulas.mine !== undefined)
    return [
      {
        what: 'You have no Lusha API key here.',
        step: `To use the menu, enter your key below. If you own this file, its formulas need it too. ${OTHER_ACCOUNT}`,
        place: KEY_FIELD,
      },
    ];
  return [
    {
      what: 'Formulas have no key to use, as far as is known.',
      step: 'Enter your Lusha API key below. If somebody else owns this file, they enter theirs, or you lend yours.',
      place: KEY_FIELD,
    },
  ];
}

/** What the free look at the account cannot tell: only who asks for people learns it. */
const ONLY_WHEN_PAYING: readonly ProblemCode[] = ['KEY_LIMIT', 'PLAN'];

function refusalFindings({ keyEnding, formulasRefused: refused }: SettingsView): readonly Finding[] {
  if (refused === undefined || !ONLY_WHEN_PAYING.includes(refused.problem.code)) return [];
  const time = new Date(refused.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return [
    {
      what: `Formulas were refused at ${time}. ${refused.problem.message}`,
      step: refused.problem.action,
      // Formulas may pay with the key of somebody else; then there is none here to be shown.
      ...(keyEnding !== null && { place: KEY_PLACE }),
    },
  ];
}

function spendingFindings({ rules }: SettingsView, spentToday: number): readonly Finding[] {
  const cap = rules.formulaDailyCap;
  if (rules.formulaMode === 'hold')
    return [
      {
        what: 'Formulas are on hold: they spend nothing.',
        step: 'What waits is revealed with Extensions > Lusha for Sheets > Reveal held rows.',
        place: { id: 'mode-hold', name: 'Show the mode' },
      },
    ];
  if (spentToday < cap) return [];
  return [
    {
      what:
        cap === 0
          ? 'The daily cap is 0, so formulas spend nothing.'
          : `Formulas have reached today’s cap of ${count(cap, 'credit', 'credits')}.`,
      step: cap === 0 ? 'Raise it to let them go on.' : 'Raise it, or wait until tomorrow.',
      place: SPENDING_PLACE,
    },
  ];
}

/** An account can run its waterfall whatever this file says; then people are told why requests come in twos. */
function waterfallFindings({ rules, waterfallSeen }: SettingsView): readonly Finding[] {
  if (rules.waterfall || waterfallSeen === undefined) return [];
  const day = new Date(waterfallSeen).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  return [
    {
      what: `Your account asked other providers on ${day}, although that is off here.`,
      step: 'Since then, people are searched for and revealed in two steps, which leaves other providers out. Once they are off in Lusha, forget this to go on in one step.',
      place: { id: 'waterfall', name: 'Show the setting' },
      forget: 'forgetWaterfall',
    },
  ];
}

function storeFindings(store: {
  readonly waiting: number;
  readonly fullPercent: number;
  readonly unreadable: number;
}): readonly Finding[] {
  const findings: Finding[] = [];
  if (store.waiting > 0)
    findings.push({
      what: `${count(store.waiting, 'entry waits', 'entries wait')} to be stored.`,
      step: 'Until then they are kept for a few hours only. Have them written now.',
      place: STORE_PLACE,
    });
  else if (store.fullPercent > NEARLY_FULL_PERCENT)
    findings.push({
      what: `The file’s storage for answers is ${formatNumber(store.fullPercent)}% full.`,
      step: 'Make room: the oldest answers move to a hidden sheet, and stay free.',
      place: STORE_PLACE,
    });
  if (store.unreadable > 0)
    findings.push({
      what: `${count(store.unreadable, 'stored entry', 'stored entries')} cannot be read.`,
      step: 'Who is in them may have to be paid for again. Reload the file: a newer version of the add-on may read them.',
    });
  return findings;
}
