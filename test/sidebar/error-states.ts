import type { Answer } from '../../src/shared/endpoints';
import type { Problem } from '../../src/shared/problem';
import { LUSHA_PROBLEMS, MARKUP, withMarkup } from './problems';
import { refused } from './scripted-server';

/** What goes wrong, and all that is said of it. */
export interface State {
  readonly name: string;
  /** What the server's endpoint does. */
  readonly answer: () => Answer<never>;
  readonly message: string;
  readonly action: string;
  /** What leads on while a panel is read, and after its button was pressed. */
  readonly onReading: readonly string[];
  readonly onPress: readonly string[];
}

function fromLusha(
  name: keyof typeof LUSHA_PROBLEMS,
  message: string,
  action: string,
  onReading: readonly string[],
  onPress: readonly string[],
): State {
  const problem: Problem = withMarkup(LUSHA_PROBLEMS[name]);
  return {
    name,
    answer: () => refused(problem),
    message: `${message} ${MARKUP}`,
    action,
    onReading,
    onPress,
  };
}

function fromGoogle(error: string, name: string, message: string, action: string): State {
  return {
    name,
    answer: () => {
      throw new Error(error);
    },
    message,
    action,
    onReading: ['Try again'],
    onPress: [],
  };
}

const SETTINGS = ['Open settings'];
const AGAIN = ['Try again'];
const CREDITS = ['Show credits'];

/** What Lusha or the server's stores refuse. A plan that lacks the feature is in plan-refusals.browser.test.ts. */
export const REFUSED: readonly State[] = [
  fromLusha(
    'no key',
    'You have not entered a Lusha API key yet.',
    'Enter it in Extensions > Lusha for Sheets > Settings.',
    SETTINGS,
    SETTINGS,
  ),
  fromLusha(
    'bad key',
    'The API key is not accepted; it may have been replaced by a new one.',
    'Enter the current key in Extensions > Lusha for Sheets > Settings. Nothing that was revealed is lost.',
    SETTINGS,
    SETTINGS,
  ),
  fromLusha(
    'no credits',
    'The Lusha account has not enough credits left for this.',
    'Add credits in Lusha. Everything revealed so far stays.',
    AGAIN,
    CREDITS,
  ),
  fromLusha(
    'key limit',
    'This API key has reached its monthly credit limit, although the account has credits left.',
    "A Lusha administrator can raise the limit; otherwise it resets with the account's next cycle.",
    AGAIN,
    CREDITS,
  ),
  fromLusha(
    'cap',
    'Your cap for today in this file of 50 credits leaves too little for this.',
    'Raise it in Extensions > Lusha for Sheets > Settings, or wait until tomorrow.',
    SETTINGS,
    SETTINGS,
  ),
  fromLusha('request limit', 'The hourly request limit is used up.', 'It resets at 14:05.', AGAIN, CREDITS),
  fromLusha(
    'no answer',
    'There was no answer from api.lusha.com.',
    'Try again in a minute. Should the request have arrived, revealing the same people again is free.',
    AGAIN,
    [],
  ),
  fromLusha(
    'google requests',
    "Google's daily quota of requests that this Google account may send is used up.",
    'Nothing was charged. Try again later; it comes back within 24 hours.',
    AGAIN,
    [],
  ),
];

/** What Google itself refuses, so that no code of ours is asked for words. */
export const FAILED: readonly State[] = [
  fromGoogle(
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'several Google accounts',
    'Google does not know which of your accounts is using this sidebar.',
    'You are signed in to several Google accounts. Open this file in a browser profile with only one of them.',
  ),
  fromGoogle(
    'Service invoked too many times for one day: properties read.',
    'quota of Google used up',
    'What Google lets add-ons do for your Google account in one day is used up.',
    'It comes back within 24 hours. Nothing is lost.',
  ),
  fromGoogle(
    'There are too many scripts running simultaneously for this Google user account.',
    'too much at once',
    'Too much is running for your Google account at the moment.',
    'Try again in a minute. Nothing is lost.',
  ),
  fromGoogle(
    'Authorization is required to perform that action.',
    'no permission any more',
    'Google wants you to allow this add-on again.',
    'Open the sidebar with Extensions > Lusha for Sheets, and agree to what Google asks.',
  ),
  fromGoogle(
    `TypeError: ${MARKUP} is not a function`,
    'an error that nobody foresaw',
    `Google could not run this: TypeError: ${MARKUP} is not a function`,
    'Try again in a minute. Nothing is lost.',
  ),
];

export const OFFLINE: Omit<State, 'answer'> = {
  name: 'offline',
  message: 'Your browser is offline.',
  action: 'Try again when the connection is back. Nothing is lost.',
  onReading: AGAIN,
  onPress: [],
};
