import { fold } from '../directory/fold';
import { type Place, PLACES } from '../seed/places';

/** Where a record is; unknown parts are missing or null. */
export interface Whereabouts {
  readonly country?: string | null;
  readonly countryIso2?: string | null;
  readonly continent?: string | null;
  readonly state?: string | null;
  readonly city?: string | null;
}

export interface LocationFilter extends Whereabouts {
  readonly countryGrouping?: string;
  readonly region?: string;
}

export interface GeographicDetail {
  readonly country?: string;
  readonly zipcode?: string;
  /** Miles around the zip code. */
  readonly distance?: number;
}

export interface ZipFilter {
  readonly countryIso2?: string;
  readonly zipcode?: string;
}

const EARTH_RADIUS_MILES = 3_959;

/** True if the record is in one of the wanted places; within one of them every given part must fit. */
export function isIn(where: Whereabouts | undefined, wanted: readonly LocationFilter[]): boolean {
  if (where === undefined) return false;
  const place = PLACES.find(({ iso2 }) => iso2 === where.countryIso2);
  // Groupings and regions are no part of a record; they follow from its country.
  const known: LocationFilter = {
    ...where,
    ...(place === undefined ? {} : { countryGrouping: place.countryGrouping, region: place.region }),
  };
  return wanted.some((filter) =>
    Object.entries(filter).every(([part, value]) => {
      const have = known[part as keyof LocationFilter];
      return typeof value === 'string' && typeof have === 'string' && fold(have) === fold(value);
    }),
  );
}

/** True if the city of the record is within the distance of one of the wanted zip codes. Unknown zip codes are nowhere. */
export function isNear(where: Whereabouts | undefined, wanted: readonly GeographicDetail[]): boolean {
  const here = PLACES.find(({ city, iso2 }) => city === where?.city && iso2 === where.countryIso2);
  if (here === undefined) return false;
  return wanted.some(({ country, zipcode, distance = 0 }) => {
    if (country !== undefined && ![here.country, here.iso2].some((name) => fold(name) === fold(country)))
      return false;
    if (zipcode === undefined) return true;
    const center = PLACES.find((place) => place.zipcode === zipcode);
    return center !== undefined && milesBetween(here, center) <= distance;
  });
}

function milesBetween(one: Place, other: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [longitude1, latitude1] = one.coordinates;
  const [longitude2, latitude2] = other.coordinates;
  const cosine =
    Math.sin(radians(latitude1)) * Math.sin(radians(latitude2)) +
    Math.cos(radians(latitude1)) * Math.cos(radians(latitude2)) * Math.cos(radians(longitude1 - longitude2));
  return EARTH_RADIUS_MILES * Math.acos(Math.min(1, cosine));
}
