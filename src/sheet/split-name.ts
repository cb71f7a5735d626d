import { parseFullName } from 'parse-full-name';
import { cleanFullName, cleanNamePart } from './clean-name';

export interface SplitName {
  readonly firstName: string;
  readonly lastName: string;
}

/** First and last name of a full name; undefined when it has only one part. */
export function splitName(fullName: string): SplitName | undefined {
  const { first, last } = parseFullName(cleanFullName(fullName));
  return first === '' || last === '' ? undefined : { firstName: first, lastName: last };
}

/** Names that stand in two columns, without what is no part of them; undefined when one of them is blank. */
export function joinName(firstName: string, lastName: string): SplitName | undefined {
  const name = { firstName: cleanNamePart(firstName), lastName: cleanNamePart(lastName) };
  return name.firstName === '' || name.lastName === '' ? undefined : name;
}
