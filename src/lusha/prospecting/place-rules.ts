import { listOf, TEXT, type ObjectRule, type TextForm, type TextRule } from '../request-rules';

/** In a location a country has its full name; a code matches nothing (contract 5.3). */
const COUNTRY_NAME: TextForm = {
  accepts: (text) => !/^[a-z]{2}$/i.test(text),
  what: "a country's full name",
  advice: 'Write it in full, such as Germany.',
};

const COUNTRY_CODE: TextForm = {
  accepts: (text) => /^[A-Z]{2}$/.test(text),
  what: 'a two-letter country code',
  advice: 'Choose the country from the list, or write its code, such as DE.',
};

/** An ISO 3166 alpha-2 code; names are refused (contract 5.2). */
export const COUNTRY_CODE_TEXT: TextRule = { kind: 'text', form: COUNTRY_CODE };

const LOCATION: ObjectRule = {
  kind: 'object',
  parts: {
    city: TEXT,
    state: TEXT,
    country: { kind: 'text', form: COUNTRY_NAME },
    continent: TEXT,
    countryGrouping: TEXT,
    region: TEXT,
    // In the published schema, but refused for companies and silently matching nobody for contacts (contract C19).
    countryIso2: {
      kind: 'refused',
      problem: 'gives a country by its code',
      advice: 'Write its full name, such as Germany.',
    },
  },
};

const GEOGRAPHIC_DETAIL: ObjectRule = {
  kind: 'object',
  parts: { country: TEXT, zipcode: TEXT, distance: { kind: 'integer', least: 0 } },
  settings: ['distance'],
};

const ZIP_CODE: ObjectRule = {
  kind: 'object',
  parts: { countryIso2: COUNTRY_CODE_TEXT, zipcode: TEXT },
};

export const LOCATIONS = listOf(LOCATION);
export const GEOGRAPHIC_DETAILS = listOf(GEOGRAPHIC_DETAIL);
export const ZIP_CODES = listOf(ZIP_CODE);
