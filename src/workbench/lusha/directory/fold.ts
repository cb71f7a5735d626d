/**
 * The form in which names are compared: lower case, without accents and punctuation, single spaces. Letters of any
 * script stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/['’.]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** `dana-reyes-example` of a LinkedIn profile address in any spelling; null if it is not one. */
export function linkedinSlug(url: string, kind: 'in' | 'company'): string | null {
  // Country sites (`uk.linkedin.com`), missing schemes and tracking parameters all lead to the same profile.
  const slug = new RegExp(`linkedin\\.com/${kind}/([^/?#\\s]+)`, 'i').exec(url)?.[1];
  if (slug === undefined) return null;
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch (error) {
    // A stray % is somebody's typing mistake, not a reason to fail the whole call.
    if (error instanceof URIError) return slug.toLowerCase();
    throw error;
  }
}

/** A domain and its parents, nearest first: `a.b.example` gives itself and `b.example`. */
export function domainCandidates(domain: string): string[] {
  const labels = domain.trim().toLowerCase().replace(/\.$/, '').split('.');
  return labels.slice(0, -1).map((_label, index) => labels.slice(index).join('.'));
}
