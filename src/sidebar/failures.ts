import type { Problem } from '../shared/problem';

export const OFFLINE: Problem = {
  code: 'NETWORK',
  message: 'Your browser is offline.',
  action: 'Try again when the connection is back. Nothing is lost.',
};

/** The server that answers is older or newer than this page, as happens while an update is rolled out. */
export const OTHER_VERSION: Problem = {
  code: 'SERVER',
  message: 'The add-on was updated while this sidebar was open.',
  action: 'Reload the file and open the sidebar again. Nothing is lost.',
};

/** What Google says when it does not run our code, or ends it, and what that means. */
const REFUSALS: readonly (readonly [RegExp, Problem])[] = [
  [
    /PERMISSION_DENIED/,
    {
      code: 'SERVER',
      message: 'Google does not know which of your accounts is using this sidebar.',
      action:
        'You are signed in to several Google accounts. Open this file in a browser profile with only one of them.',
    },
  ],
  [
    /^Service (invoked too many times|using too much computer time)/,
    {
      code: 'BUSY',
      message: 'What Google lets add-ons do for your Google account in one day is used up.',
      action: 'It comes back within 24 hours. Nothing is lost.',
    },
  ],
  [
    /too many scripts running|too many times per second/,
    {
      code: 'BUSY',
      message: 'Too much is running for your Google account at the moment.',
      action: 'Try again in a minute. Nothing is lost.',
    },
  ],
  [
    /^Authori[sz]ation is required/,
    {
      code: 'SERVER',
      message: 'Google wants you to allow this add-on again.',
      action: 'Open the sidebar with Extensions > Lusha for Sheets, and agree to what Google asks.',
    },
  ],
];

/** Failures that never reached our code, or that nobody foresaw there. */
export function explainFailure(message: string, isOnline: boolean): Problem {
  const known = REFUSALS.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  if (!isOnline) return OFFLINE;
  return {
    code: 'SERVER',
    message: `Google could not run this: ${message}`,
    action: 'Try again in a minute. Nothing is lost.',
  };
}
