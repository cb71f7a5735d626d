/** The parts of appsscript.json that change what an execution may do. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** When present, every fetched URL must match one of these prefixes. */
  readonly urlFetchWhitelist?: readonly string[];
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Reads appsscript.json; throws `TypeError` naming the field that is missing or malformed. */
export function readManifest(json: string): Manifest {
  const { timeZone, oauthScopes, urlFetchWhitelist } = JSON.parse(json) as Record<string, unknown>;
  if (typeof timeZone !== 'string') throw new TypeError('appsscript.json has no timeZone.');
  if (!isTexts(oauthScopes)) throw new TypeError('appsscript.json has no oauthScopes.');
  if (urlFetchWhitelist === undefined) return { timeZone, oauthScopes };
  if (!isTexts(urlFetchWhitelist))
    throw new TypeError('urlFetchWhitelist of appsscript.json is not a list of texts.');
  return { timeZone, oauthScopes, urlFetchWhitelist };
}
