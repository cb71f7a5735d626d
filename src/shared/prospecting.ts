/**
 * A search for people or companies as it crosses `google.script.run`: the filters that there are, what can be
 * chosen for them, and the form that somebody has filled in. Only JSON, so that a form can be saved as it is.
 */

/** What is searched for. Both take filters for people and for companies, though not the same ones. */
export type SearchKind = 'contacts' | 'companies';

/** Whose property a filter looks at. */
export type FilterSubject = 'contacts' | 'companies';

/** Both ends included; a missing end is open. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

/** The parts of a place that are known; names in full. */
export interface PlaceValue {
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
  readonly continent?: string;
  readonly countryGrouping?: string;
  readonly region?: string;
}

/** A ZIP code in a country by its two-letter code. */
export interface ZipCode {
  readonly zipcode: string;
  readonly countryIso2?: string;
}

/** Everything within some miles of a ZIP code. */
export interface ZipArea {
  readonly zipcode: string;
  readonly country?: string;
  /** Miles, a whole number. */
  readonly distance?: number;
}

/** Who lists the values of a filter: the catalogues of people, of companies and of company signals. */
export type CatalogueOwner = 'contacts' | 'companies' | 'signals';

/** One value that a filter takes. */
export interface FilterChoice {
  /** In words, for the list. */
  readonly label: string;
  /** What the form holds once it is chosen. */
  readonly value: string | number | NumberRange | PlaceValue;
  /** What tells it from others with the same label, such as a website. */
  readonly detail?: string;
  /** What it consists of; industries have sub-industries. */
  readonly parts?: readonly FilterChoice[];
}

/** Where a filter's values come from. */
export interface CatalogueName {
  readonly owner: CatalogueOwner;
  readonly filterType: string;
  /** The values are the parts of the listed ones. */
  readonly ofParts?: true;
}

/**
 * How a filter is entered, and what the form then holds for it:
 * - `text`: one text
 * - `texts`: a list of texts, typed
 * - `catalogue`: a list of values, chosen from the whole catalogue
 * - `look-ahead`: a list of values, chosen from what the catalogue gives for the letters typed
 * - `choices`: a list of texts out of `options`; `choice`: one of them
 * - `range`: one NumberRange; `ranges`: a list of them, typed, or chosen where there is a catalogue
 * - `date`: `YYYY-MM-DD`
 * - `yes-no`: true or false
 * - `zip-codes`: a list of ZipCode; `zip-areas`: a list of ZipArea
 */
export type FilterControl =
  | 'text'
  | 'texts'
  | 'catalogue'
  | 'look-ahead'
  | 'choices'
  | 'choice'
  | 'range'
  | 'ranges'
  | 'date'
  | 'yes-no'
  | 'zip-codes'
  | 'zip-areas';

export type FilterValue = string | number | boolean | NumberRange | readonly FilterEntry[];

/** One entry of a filter that holds a list. */
export type FilterEntry = string | number | NumberRange | PlaceValue | ZipCode | ZipArea;

/** One filter, as the panel shows it. */
export interface FilterView {
  /** Its name in a form, such as `contacts.jobTitles`. */
  readonly key: string;
  /** In plain words. */
  readonly label: string;
  readonly subject: FilterSubject;
  /** The heading it stands under. */
  readonly group: string;
  /** Whether it is open from the start; the others wait behind "More filters". */
  readonly common: boolean;
  /** The searches that take it. */
  readonly searches: readonly SearchKind[];
  readonly control: FilterControl;
  /** Whether the same can be excluded. */
  readonly excludable: boolean;
  readonly catalogue?: CatalogueName;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What to know before using it, one sentence. */
  readonly note?: string;
  /** Only narrows: another filter for the same subject has to stand on the same side. */
  readonly refinement?: true;
  /** In a search for companies it does not go together with filters for people. */
  readonly apart?: true;
  /** Says how other filters are meant, and is nothing without one of these keys. */
  readonly settingOf?: readonly string[];
}

/** A search as it was filled in. Values are kept by the filter's key. */
export interface SearchForm {
  readonly kind: SearchKind;
  readonly include: Readonly<Record<string, FilterValue>>;
  readonly exclude: Readonly<Record<string, FilterValue>>;
  /** Whether records come along of which Lusha knows little. */
  readonly partialProfiles: boolean;
  /** Leaves out people whose every number is marked "do not call"; people only, not on every plan. */
  readonly excludeDoNotCall: boolean;
  /** At most so many people of one company, 1 to 20; null for any number. */
  readonly peoplePerCompany: number | null;
  /** From 0. */
  readonly page: number;
  /** Results on a page, 10 to 100. */
  readonly pageSize: number;
}
