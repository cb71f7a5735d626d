import { parseFullName } from 'parse-full-name';

/** First and last name of a full name; undefined when it has only one part. */
export function splitName(
  fullName: string,
): { readonly firstName: string; readonly lastName: string } | undefined {
  const { first, last } = parseFullName(fullName);
  return first === '' || last === '' ? undefined : { firstName: first, lastName: last };
}
