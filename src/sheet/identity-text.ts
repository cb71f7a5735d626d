import { EMAIL_PATTERN } from '../lusha/email-pattern';

/** Readers for the ways people write an identity in a cell. Each gives the clean form, or undefined. */

const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+$/u;
const LINKEDIN_PROFILE = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:mwlite\/)?in\/([^/?#\s]+)/i;

/** Longer ones do not exist (RFC 5321); what is longer is a note, which takes ages to look through. */
const MAX_EMAIL_CHARACTERS = 254;
/** RFC 1035. */
const MAX_DOMAIN_CHARACTERS = 253;
/** LinkedIn's own limit is 100 characters; letters that are written with a percent sign are longer here. */
const MAX_SLUG_CHARACTERS = 300;

/** An e-mail address in lower case; `mailto:` and `Name <address>` are understood. */
export function readEmail(text: string): string | undefined {
  const address = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text)
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .trim();
  return address.length <= MAX_EMAIL_CHARACTERS && EMAIL_PATTERN.test(address)
    ? address.toLowerCase()
    : undefined;
}

/** The name part of a LinkedIn profile URL, decoded and in lower case: `dana-reyes-example`. */
export function readLinkedinSlug(text: string): string | undefined {
  const slug = LINKEDIN_PROFILE.exec(text)?.[1];
  if (slug === undefined || slug.length > MAX_SLUG_CHARACTERS) return undefined;
  try {
    // Composed, so that a letter with an accent is the same however it was typed.
    return decodeURIComponent(slug).normalize('NFC').toLowerCase().trim();
  } catch (error) {
    if (error instanceof URIError) return slug.toLowerCase();
    throw error;
  }
}

/** The profile URL that Lusha is asked for; tracking parameters and country hosts are gone. */
export function linkedinUrl(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;
}

/** An id from a column of ids, where older ones, which are digits, are known as well; nothing for `n/a` and the like. */
export function readListedId(text: string): string | undefined {
  return /^\d{1,20}$/.test(text) ? text : readLushaId(text);
}

/** A current Lusha id (`v1.…`). Older ids are digits and only known by the column they stand in. */
export function readLushaId(text: string): string | undefined {
  return /^v\d+\.[\w+/=-]{1,200}$/.test(text) ? text : undefined;
}

/** The domain of a domain or URL, without `www.`; undefined for anything that is only a name. */
export function readDomain(text: string): string | undefined {
  const host = text
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return host.length <= MAX_DOMAIN_CHARACTERS && DOMAIN.test(host) ? host.normalize('NFC') : undefined;
}
