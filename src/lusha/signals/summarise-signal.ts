import { readList, readNumber, readObject, readText, type JsonObject } from '../read-json';

/**
 * An event in one line of English, made of what is there: the fields differ by kind and between the versions of
 * the API (contract 7.1).
 */
export function summariseSignal(type: string, event: JsonObject): string {
  const [, summarise] = SUMMARIES.find(([pattern]) => pattern.test(type)) ?? [];
  const summary = summarise?.(type, event) ?? firstText(event, TELLING_KEYS) ?? inWords(type);
  return summary.replace(/\s+/g, ' ');
}

type Summarise = (type: string, event: JsonObject) => string | undefined;

const SUMMARIES: readonly (readonly [pattern: RegExp, summarise: Summarise])[] = [
  [/^companyChange$/, (_, event) => companyChange(event)],
  [/^promotion$/, (_, event) => promotion(event)],
  [/^headcount(Increase|Decrease)/, headcount],
  [/^websiteTraffic(Increase|Decrease)$/, traffic],
  [/^itSpend(Increase|Decrease)$/, (type, event) => change('IT spend', type, event)],
  [/^surgeInHiring/, (_, event) => hiring(event)],
  [/^linkedinActivityIntent$/, (_, event) => activity(event)],
];

/** What an event may say about itself, the most telling first. News have nothing else. */
const TELLING_KEYS = [
  'articleTitle',
  'eventSummary',
  'activitySummary',
  'articleHighlight',
  'summary',
  'title',
  'description',
  'eventType',
];

function companyChange(event: JsonObject): string {
  const from = firstText(event, ['previousCompany', 'previousCompanyName', 'previousDomain']);
  const to = firstText(event, ['newCompany', 'newCompanyName', 'currentCompanyName', 'currentDomain']);
  if (to === undefined) return from === undefined ? 'Changed company' : `Left ${from}`;
  return from === undefined ? `Changed company to ${to}` : `Changed company: ${from} to ${to}`;
}

function promotion(event: JsonObject): string {
  const from = firstText(event, ['previousTitle', 'previousJobTitle']);
  const to = firstText(event, ['newTitle', 'newJobTitle', 'currentTitle']);
  if (to === undefined) return from === undefined ? 'Promoted' : `Promoted from ${from}`;
  return from === undefined ? `Promoted to ${to}` : `Promoted: ${from} to ${to}`;
}

/** The months are in the name of the kind: `headcountIncrease3m`. */
function headcount(type: string, event: JsonObject): string {
  const months = /(\d+)m$/.exec(type)?.[1];
  const [before, after] = [event['baselineEmployeesCount'], event['newEmployeesCount']].map(readNumber);
  const counts =
    before === undefined || after === undefined
      ? undefined
      : `Headcount from ${String(before)} to ${String(after)}`;
  const text = (rate(event) === undefined ? counts : undefined) ?? change('Headcount', type, event);
  return months === undefined ? text : `${text} in ${months} ${months === '1' ? 'month' : 'months'}`;
}

function traffic(type: string, event: JsonObject): string {
  const visits = readNumber(event['lastMonthVisits']);
  const text = change('Website traffic', type, event);
  return visits === undefined ? text : `${text}: ${String(visits)} visits last month`;
}

function hiring(event: JsonObject): string {
  const department = readText(event['department']);
  const place = [event['state'], event['country']].map(readText).filter((part) => part !== undefined);
  const where = department ?? (place.length === 0 ? undefined : place.join(', '));
  const week = readNumber(event['newJobsPostedLastWeek']);
  const jobs = week ?? readNumber(event['newJobsPostedLast4Weeks']);
  const percent = rate(event);
  const facts = [
    jobs === undefined
      ? undefined
      : `${String(jobs)} new jobs in ${week === undefined ? '4 weeks' : 'a week'}`,
    percent === undefined ? undefined : `up ${percent}`,
  ].filter((fact) => fact !== undefined);
  const text = where === undefined ? 'Hiring surge' : `Hiring surge in ${where}`;
  return facts.length === 0 ? text : `${text}: ${facts.join(', ')}`;
}

function activity(event: JsonObject): string {
  const summary = firstText(event, ['activitySummary']);
  if (summary !== undefined) return summary;
  const topics = (readList(event['intentTopics']) ?? [])
    .map((topic) => readText(topic) ?? readText(readObject(topic)?.['topic']))
    .filter((topic) => topic !== undefined);
  return topics.length === 0 ? 'LinkedIn activity' : `LinkedIn activity about ${topics.join(', ')}`;
}

/** `IT spend up 30 %`; the direction is in the name of the kind, the rate may or may not carry a sign. */
function change(what: string, type: string, event: JsonObject): string {
  const percent = rate(event);
  const direction = type.includes('Decrease') ? 'down' : 'up';
  return percent === undefined ? `${what} ${direction}` : `${what} ${direction} ${percent}`;
}

function rate(event: JsonObject): string | undefined {
  const percent = readNumber(event['changeRatePercent']);
  return percent === undefined ? undefined : `${String(Math.round(Math.abs(percent) * 10) / 10)} %`;
}

/** A text, or the name of an object. */
function firstText(event: JsonObject, keys: readonly string[]): string | undefined {
  return keys
    .map((key) => readText(event[key]) ?? readText(readObject(event[key])?.['name']))
    .find((text) => text !== undefined);
}

/** `newOfficeOpened` as `New office opened`. */
function inWords(type: string): string {
  const words = type.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
