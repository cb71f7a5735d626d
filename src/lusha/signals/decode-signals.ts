import {
  readBoolean,
  readDay,
  readList,
  readNumber,
  readObject,
  readText,
  type JsonObject,
} from '../read-json';
import { summariseSignal } from './summarise-signal';

/** Something that happened to a person or a company. */
export interface Signal {
  /** The kind, as it was asked for: `companyChange`, `headcountIncrease3m` and so on; new ones as they come. */
  readonly type: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** One line in English. */
  readonly summary: string;
  /** A page to read on. */
  readonly url: string | undefined;
  /** Everything else that the event says, by Lusha's own names; lists are joined by commas. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** The signals of one record, newest first; none are free. */
export interface RecordSignals {
  readonly id: string;
  /** Companies only. */
  readonly name?: string;
  readonly domain?: string;
  readonly signals: readonly Signal[];
}

/**
 * Reads one entry of a signals answer: a list of events under the name of each kind (contract 7.1). Their fields
 * are not in the published schema, so whatever is there is read.
 */
export function decodeSignals(value: unknown): RecordSignals | undefined {
  const entry = readObject(value);
  const id = readText(entry?.['id']);
  if (entry === undefined || id === undefined) return undefined;
  const name = readText(entry['companyName']);
  const domain = readText(entry['domain']);
  const signals = Object.entries(entry).flatMap(([type, events]) =>
    (readList(events) ?? [])
      .map(readObject)
      .filter((event) => event !== undefined)
      .map((event) => decodeSignal(type, event)),
  );
  return {
    id,
    ...(name !== undefined && { name }),
    ...(domain !== undefined && { domain }),
    signals: signals.sort(byNewest),
  };
}

/** The order of signals: the newest first, those without a day last. */
export function byNewest(one: Partial<Pick<Signal, 'date'>>, other: Partial<Pick<Signal, 'date'>>): number {
  return (other.date ?? '').localeCompare(one.date ?? '');
}

/** The day of the event itself before that of the news about it. */
const DATE_KEYS = [
  'signalDate',
  'activityPublicationDate',
  'eventEffectiveDate',
  'articlePublishedDate',
  'date',
];
const URL_KEYS = ['articleUrl', 'activityUrl', 'url'];

function decodeSignal(type: string, event: JsonObject): Signal {
  const date = DATE_KEYS.map((key) => readDay(event[key])).find((day) => day !== undefined);
  const url = URL_KEYS.map((key) => readText(event[key])).find((text) => text !== undefined);
  const details: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(event)) {
    const detail = readDetail(value);
    if (detail !== undefined) details[key] = detail;
  }
  return { type, date, summary: summariseSignal(type, event), url, details };
}

function readDetail(value: unknown): string | number | boolean | undefined {
  const list = readList(value);
  if (list === undefined) return readNumber(value) ?? readBoolean(value) ?? readText(value) ?? nameOf(value);
  const texts = list.map((entry) => readText(entry) ?? nameOf(entry)).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(', ');
}

/** What an object inside an event is called: a topic, an author, a company. */
function nameOf(value: unknown): string | undefined {
  const object = readObject(value);
  return readText(object?.['topic'] ?? object?.['fullName'] ?? object?.['name'] ?? object?.['title']);
}
