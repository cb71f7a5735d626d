import { parseJson, readList, readNumber, readObject } from '../lusha/read-json';
import type { RunKind, RunRequest } from '../shared/bulk-endpoints';
import type { LastChoice } from './read-selection';

/** In the user's own properties: what they chose for their last run, of people and of companies. */
const CHOICE_NAMES: Readonly<Record<RunKind, string>> = {
  person: 'lastRun.person',
  company: 'lastRun.company',
};

export function readLastChoice(
  properties: GoogleAppsScript.Properties.Properties,
  kind: RunKind,
): LastChoice | undefined {
  const choice = readObject(parseJson(properties.getProperty(CHOICE_NAMES[kind]) ?? ''));
  const fields = readList(choice?.['fields'])?.filter((name) => typeof name === 'string');
  const write = (['blanks', 'all', 'older'] as const).find((policy) => policy === choice?.['write']);
  if (fields === undefined || fields.length === 0 || write === undefined) return undefined;
  return { fields, write, olderThanDays: readNumber(choice?.['olderThanDays']) ?? 90 };
}

export function keepLastChoice(
  properties: GoogleAppsScript.Properties.Properties,
  { kind, fields, write, olderThanDays }: RunRequest,
): void {
  const choice: LastChoice = { fields, write, olderThanDays };
  properties.setProperty(CHOICE_NAMES[kind], JSON.stringify(choice));
}
