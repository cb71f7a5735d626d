import type { CatalogueOwner } from '../../shared/prospecting';
import {
  decodeCode,
  decodeCompanyName,
  decodeCountry,
  decodeDataPoint,
  decodeIndustry,
  decodePlace,
  decodeRevenue,
  decodeSeniority,
  decodeSize,
  decodeText,
  type DecodeChoice,
} from './decode-filter-values';

export interface Catalogue {
  readonly path: string;
  /** Those whose whole list is given; `intentCategories` refuses a query (contract 7.1). */
  readonly lists: Readonly<Record<string, DecodeChoice>>;
  /** Those that have to be asked with some letters; a 400 without. */
  readonly lookAheads: Readonly<Record<string, DecodeChoice>>;
}

/** The filter types that have a catalogue, and how their values are written (contract 5.4, 7.1). */
export const CATALOGUES = {
  contacts: {
    path: '/v3/contacts/prospecting/filters',
    lists: {
      departments: decodeText,
      seniority: decodeSeniority,
      existingDataPoints: decodeDataPoint,
      countries: decodeCountry,
    },
    lookAheads: { locations: decodePlace },
  },
  companies: {
    path: '/v3/companies/prospecting/filters',
    lists: {
      sizes: decodeSize,
      revenues: decodeRevenue,
      industriesLabels: decodeIndustry,
      sics: decodeCode,
      naics: decodeCode,
      intentTopics: decodeText,
    },
    lookAheads: { names: decodeCompanyName, technologies: decodeText, locations: decodePlace },
  },
  signals: {
    path: '/v3/companies/signals/filters',
    lists: { newsEventTypes: decodeText, hiringByDepartments: decodeText, intentCategories: decodeText },
    lookAheads: { hiringByLocations: decodePlace },
  },
} as const satisfies Readonly<Record<CatalogueOwner, Catalogue>>;

export type ListFilter<O extends CatalogueOwner> = string & keyof (typeof CATALOGUES)[O]['lists'];
export type LookAheadFilter<O extends CatalogueOwner> = string & keyof (typeof CATALOGUES)[O]['lookAheads'];
