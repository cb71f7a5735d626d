/** A place where seeded people and companies are. */
export interface Place {
  readonly continent: string;
  readonly region: string;
  readonly countryGrouping: 'EMEA' | 'APAC' | 'LATAM' | 'NORAM';
  readonly country: string;
  readonly iso2: string;
  readonly eu: boolean;
  readonly state: string | null;
  readonly stateCode: string | null;
  readonly city: string;
  readonly zipcode: string;
  /** Longitude first, as Lusha prints it. */
  readonly coordinates: readonly [number, number];
  /** How often it occurs, relative to the others. */
  readonly weight: number;
}

type Row = readonly [
  city: string,
  state: string | null,
  stateCode: string | null,
  zipcode: string,
  longitude: number,
  latitude: number,
  weight: number,
];

type Country = Pick<Place, 'continent' | 'region' | 'countryGrouping' | 'country' | 'iso2' | 'eu'>;

export const PLACES: readonly Place[] = [
  ...places(country('North America', 'Northern America', 'NORAM', 'United States', 'US'), [
    ['Portland', 'Oregon', 'OR', '97204', -122.67, 45.52, 4],
    ['Austin', 'Texas', 'TX', '78701', -97.74, 30.27, 6],
    ['New York', 'New York', 'NY', '10001', -74.0, 40.71, 9],
    ['San Francisco', 'California', 'CA', '94103', -122.42, 37.77, 8],
    ['Chicago', 'Illinois', 'IL', '60601', -87.63, 41.88, 5],
    ['Boston', 'Massachusetts', 'MA', '02108', -71.06, 42.36, 5],
    ['Bethesda', 'Maryland', 'MD', '20814', -77.1, 38.98, 2],
    ['Atlanta', 'Georgia', 'GA', '30303', -84.39, 33.75, 4],
  ]),
  ...places(country('North America', 'Northern America', 'NORAM', 'Canada', 'CA'), [
    ['Toronto', 'Ontario', 'ON', 'M5H 2N2', -79.38, 43.65, 4],
    ['Montréal', 'Quebec', 'QC', 'H2Y 1C6', -73.55, 45.51, 2],
  ]),
  ...places(country('South America', 'South America', 'LATAM', 'Brazil', 'BR'), [
    ['São Paulo', 'São Paulo', 'SP', '01310-100', -46.63, -23.55, 3],
  ]),
  ...places(country('North America', 'Central America', 'LATAM', 'Mexico', 'MX'), [
    ['Ciudad de México', null, null, '06000', -99.13, 19.43, 2],
  ]),
  ...places(country('Europe', 'Northern Europe', 'EMEA', 'United Kingdom', 'GB'), [
    ['London', 'England', null, 'EC1A 1BB', -0.13, 51.51, 7],
    ['Edinburgh', 'Scotland', null, 'EH1 1YZ', -3.19, 55.95, 2],
  ]),
  ...places(country('Europe', 'Northern Europe', 'EMEA', 'Ireland', 'IE', true), [
    ['Dublin', 'Leinster', null, 'D02 AF30', -6.26, 53.35, 2],
  ]),
  ...places(country('Europe', 'Northern Europe', 'EMEA', 'Sweden', 'SE', true), [
    ['Göteborg', null, null, '411 03', 11.97, 57.71, 2],
  ]),
  ...places(country('Europe', 'Western Europe', 'EMEA', 'Germany', 'DE', true), [
    ['Berlin', 'Berlin', 'BE', '10115', 13.41, 52.52, 4],
    ['Ulm', 'Baden-Württemberg', 'BW', '89073', 9.99, 48.4, 2],
    ['München', 'Bayern', 'BY', '80331', 11.58, 48.14, 3],
  ]),
  ...places(country('Europe', 'Western Europe', 'EMEA', 'France', 'FR', true), [
    ['Paris', 'Île-de-France', null, '75001', 2.35, 48.86, 5],
    ['Lyon', 'Auvergne-Rhône-Alpes', null, '69001', 4.84, 45.76, 2],
  ]),
  ...places(country('Europe', 'Western Europe', 'EMEA', 'Netherlands', 'NL', true), [
    ['Amsterdam', 'Noord-Holland', 'NH', '1012 AB', 4.9, 52.37, 3],
  ]),
  ...places(country('Europe', 'Western Europe', 'EMEA', 'Switzerland', 'CH'), [
    ['Zürich', 'Zürich', 'ZH', '8001', 8.54, 47.37, 2],
  ]),
  ...places(country('Europe', 'Southern Europe', 'EMEA', 'Spain', 'ES', true), [
    ['Madrid', 'Madrid', null, '28001', -3.7, 40.42, 3],
  ]),
  ...places(country('Europe', 'Eastern Europe', 'EMEA', 'Poland', 'PL', true), [
    ['Kraków', 'Małopolskie', null, '30-001', 19.94, 50.06, 2],
  ]),
  ...places(country('Asia', 'Western Asia', 'EMEA', 'Israel', 'IL'), [
    ['Tel Aviv', null, null, '6100000', 34.78, 32.09, 3],
  ]),
  ...places(country('Asia', 'Southern Asia', 'APAC', 'India', 'IN'), [
    ['Bengaluru', 'Karnataka', 'KA', '560001', 77.59, 12.97, 4],
  ]),
  ...places(country('Asia', 'Eastern Asia', 'APAC', 'Japan', 'JP'), [
    ['Tokyo', 'Tokyo', null, '100-0001', 139.69, 35.69, 2],
  ]),
  ...places(country('Oceania', 'Australia and New Zealand', 'APAC', 'Australia', 'AU'), [
    ['Sydney', 'New South Wales', 'NSW', '2000', 151.21, -33.87, 3],
    ['Melbourne', 'Victoria', 'VIC', '3000', 144.96, -37.81, 2],
  ]),
  ...places(country('Africa', 'Southern Africa', 'EMEA', 'South Africa', 'ZA'), [
    ['Orkney', 'North West', null, '2620', 26.67, -26.98, 1],
  ]),
];

/** For drawing: each place as often as it occurs. */
export const WEIGHTED_PLACES = PLACES.map((value) => ({ value, weight: value.weight }));

function country(
  continent: string,
  region: string,
  countryGrouping: Place['countryGrouping'],
  name: string,
  iso2: string,
  eu = false,
): Country {
  return { continent, region, countryGrouping, country: name, iso2, eu };
}

function places(of: Country, rows: readonly Row[]): Place[] {
  return rows.map(([city, state, stateCode, zipcode, longitude, latitude, weight]) => ({
    ...of,
    city,
    state,
    stateCode,
    zipcode,
    coordinates: [longitude, latitude],
    weight,
  }));
}
