import type { Problem } from '../shared/problem';

/** The error that Sheets shows for a cell: what happened, what to do, and a code to look up. */
export function functionError({ code, message, action }: Problem): Error {
  const sentence = /^(?:Google|Lusha)\b/.test(message)
    ? message
    : message.slice(0, 1).toLowerCase() + message.slice(1);
  return new Error(`Lusha: ${sentence} ${action} [${code}]`);
}
