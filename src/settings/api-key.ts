import { parseJson, readObject, readText } from '../lusha/read-json';

/** No key that this caller may use. */
export class MissingKeyError extends Error {
  override readonly name = 'MissingKeyError';
  readonly code = 'NO_KEY';
}

/** What was entered cannot be a key. */
export class KeyFormatError extends Error {
  override readonly name = 'KeyFormatError';
  readonly code = 'BAD_KEY';
}

/** Keys are UUIDs; Lusha answers anything else with "Invalid API key format" (contract section 2). */
const KEY_FORMAT = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** In the user's own properties, which nobody else can read. */
const OWN_KEY = 'apiKey';
/** In the user's own properties: a name for them that is no secret. The scopes do not let us see their address. */
const USER_ID = 'userId';
/** In the document's properties: a key that its owner lent to the formulas of this spreadsheet. */
const SHARED_KEY = 'formulaKey';

/**
 * The key as typed or pasted, without quotes and blanks.
 *
 * @throws KeyFormatError when it is not shaped like one
 */
export function readApiKey(text: unknown): string {
  const key = String(text).replace(/["'\s]/g, '');
  if (!KEY_FORMAT.test(key)) throw new KeyFormatError('Not a UUID');
  return key.toLowerCase();
}

/** The only part of a key that is ever shown. */
export function keyEnding(key: string): string {
  return key.slice(-4);
}

export interface SharedKey {
  readonly key: string;
  /** The user id of who lent it. */
  readonly by: string;
}

export interface ApiKeys {
  /** The key of the person who runs this; in a formula, of the owner of the file (that is Google's rule). */
  own(): string | undefined;
  shared(): SharedKey | undefined;
  saveOwn(key: string): void;
  removeOwn(): void;
  share(key: SharedKey): void;
  unshare(): void;
  /** Tells this user from others in the same file; made at the first call. */
  userId(): string;
}

export function createApiKeys(
  user: () => GoogleAppsScript.Properties.Properties,
  documentProperties: () => GoogleAppsScript.Properties.Properties | null,
  uuid: () => string,
): ApiKeys {
  return {
    own: () => user().getProperty(OWN_KEY) ?? undefined,
    shared: () => decodeShared(documentProperties()?.getProperty(SHARED_KEY)),
    saveOwn: (key) => void user().setProperty(OWN_KEY, key),
    removeOwn: () => void user().deleteProperty(OWN_KEY),
    share: (key) => void documentProperties()?.setProperty(SHARED_KEY, JSON.stringify(key)),
    unshare: () => void documentProperties()?.deleteProperty(SHARED_KEY),
    userId() {
      const known = user().getProperty(USER_ID);
      if (known !== null) return known;
      const made = uuid();
      user().setProperty(USER_ID, made);
      return made;
    },
  };
}

/**
 * The key that a formula spends on: the one lent to this spreadsheet, else the owner's.
 *
 * @throws MissingKeyError when there is neither
 */
export function formulaKey(keys: ApiKeys): string {
  const key = keys.shared()?.key ?? keys.own();
  if (key === undefined) throw new MissingKeyError('No key for formulas');
  return key;
}

/**
 * The key that the person at the keyboard spends on, in menus and sidebar: only their own.
 *
 * @throws MissingKeyError when they have not entered one
 */
export function ownKey(keys: ApiKeys): string {
  const key = keys.own();
  if (key === undefined) throw new MissingKeyError('No key of this user');
  return key;
}

function decodeShared(text: string | null | undefined): SharedKey | undefined {
  if (text === null || text === undefined) return undefined;
  const { key, by } = readObject(parseJson(text)) ?? {};
  return typeof key !== 'string' ? undefined : { key, by: readText(by) ?? '' };
}
