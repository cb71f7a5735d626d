import type { FilterChoice, NumberRange, PlaceValue } from '../../shared/prospecting';
import { dollars } from '../dollars';
import { DATA_POINTS } from '../prospecting/contact-criteria';
import { readList, readNumber, readObject, readText } from '../read-json';

/** Reads one item of a catalogue; undefined for what is none. The shapes are those of contract 5.4. */
export type DecodeChoice = (item: unknown) => FilterChoice | undefined;

/**
 * A text, or an object around one: the shapes of V3 are not all on record, and those of V2 have `name`, `label` or
 * `value`.
 */
export function decodeText(item: unknown): FilterChoice | undefined {
  const object = readObject(item);
  const text = readText(item) ?? readText(object?.['name'] ?? object?.['label'] ?? object?.['value']);
  return text === undefined ? undefined : { label: text, value: text };
}

/** `{"id":9,"name":"c-suite"}`. */
export function decodeSeniority(item: unknown): FilterChoice | undefined {
  const seniority = readObject(item);
  const id = readNumber(seniority?.['id']);
  const name = readText(seniority?.['name']);
  return id === undefined || name === undefined ? undefined : { label: capitalised(name), value: id };
}

/** `{"name":"United States","code":"US"}`. */
export function decodeCountry(item: unknown): FilterChoice | undefined {
  const country = readObject(item);
  const code = readText(country?.['code']);
  return code === undefined ? undefined : { label: readText(country?.['name']) ?? code, value: code };
}

const DATA_POINT_WORDS: Readonly<Record<string, string>> = {
  phone: 'Any phone',
  work_email: 'Work e-mail',
  mobile_phone: 'Mobile phone',
  direct_phone: 'Direct phone',
};

/** Only what the search takes: `work_phone` was listed and is refused (contract C19). */
export function decodeDataPoint(item: unknown): FilterChoice | undefined {
  const value = DATA_POINTS.find((point) => point === readText(item));
  return value && { label: DATA_POINT_WORDS[value] ?? value, value };
}

/** `{"continent","country","state","city"}`, only the known parts. */
export function decodePlace(item: unknown): FilterChoice | undefined {
  const place = readObject(item);
  const parts: Partial<Record<keyof PlaceValue, string>> = {};
  for (const part of PLACE_PARTS) {
    const text = readText(place?.[part]);
    if (text !== undefined) parts[part] = text;
  }
  const { city, state, country, region, countryGrouping, continent } = parts;
  const near = [city, state, country].filter((text) => text !== undefined);
  // A continent says nothing that its country does not.
  const names =
    near.length > 0 ? near : [region, countryGrouping, continent].filter((text) => text !== undefined);
  return names.length === 0 ? undefined : { label: names.join(', '), value: parts };
}

const PLACE_PARTS = ['city', 'state', 'country', 'continent', 'countryGrouping', 'region'] as const;

/** `{"min":11,"max":50}`; the last range has no end. */
export function decodeSize(item: unknown): FilterChoice | undefined {
  return decodeRange(item, (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** US dollars a year. */
export function decodeRevenue(item: unknown): FilterChoice | undefined {
  return decodeRange(item, dollars);
}

function decodeRange(item: unknown, format: (value: number) => string): FilterChoice | undefined {
  const range = readObject(item);
  const [min, max] = [readNumber(range?.['min']), readNumber(range?.['max'])];
  const value: NumberRange = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  if (min !== undefined)
    return {
      label: max === undefined ? `${format(min)} or more` : `${format(min)} to ${format(max)}`,
      value,
    };
  return max === undefined ? undefined : { label: `Up to ${format(max)}`, value };
}

/** `{"main_industry","main_industry_id","sub_industries":[{"value","id"}]}`. */
export function decodeIndustry(item: unknown): FilterChoice | undefined {
  const industry = readObject(item);
  const id = readNumber(industry?.['main_industry_id']);
  const name = readText(industry?.['main_industry']);
  if (id === undefined || name === undefined) return undefined;
  const parts = (readList(industry?.['sub_industries']) ?? [])
    .map((part) => decodeSubIndustry(part, name))
    .filter((part) => part !== undefined);
  return { label: name, value: id, ...(parts.length > 0 && { parts }) };
}

/** Many industries have a part named "Other", so each tells where it belongs. */
function decodeSubIndustry(item: unknown, industry: string): FilterChoice | undefined {
  const part = readObject(item);
  const id = readNumber(part?.['id']);
  const name = readText(part?.['value'] ?? part?.['name']);
  return id === undefined || name === undefined ? undefined : { label: name, value: id, detail: industry };
}

/** `{code,label}` of V2; the record's own codes have a `description` instead. A code may be a number. */
export function decodeCode(item: unknown): FilterChoice | undefined {
  const entry = readObject(item);
  const code = readText(item) ?? readText(entry?.['code'] ?? entry?.['id'] ?? entry?.['value']);
  if (code === undefined) return undefined;
  const words = readText(entry?.['label'] ?? entry?.['description'] ?? entry?.['name']);
  return { label: words === undefined || words === code ? code : `${code} ${words}`, value: code };
}

/** A text, or `{companyId,name,logoUrl,fqdn}` of V2. */
export function decodeCompanyName(item: unknown): FilterChoice | undefined {
  const choice = decodeText(item);
  const company = readObject(item);
  const detail = readText(company?.['fqdn'] ?? company?.['domain'])?.replace(/^www\./, '');
  return choice && { ...choice, ...(detail !== undefined && { detail }) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
