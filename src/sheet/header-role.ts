import type { IdentityRole, RunKind } from '../shared/bulk-endpoints';
import { roleOfName } from './header-names';

type Rule = readonly [role: IdentityRole, means: RegExp, doesNotMean?: RegExp];

/** Columns about an address or a link, and not the address or link itself. */
const ABOUT_EMAIL =
  /status|type|confidence|source|opt|bounce|sent|open|click|verif|valid|date|updated|count|domain|score|quality|template|owner/;

/**
 * Headers as exports of CRMs and of LinkedIn have them, in words of lower case. The first rule that fits holds, so
 * what is narrow stands above what is wide.
 */
const PERSON_RULES: readonly Rule[] = [
  ['lushaId', /\blusha\b.*\bid\b/, /company|account/],
  ['linkedin', /linked ?in/, /company|account|organi[sz]ation|connections|followers|status|date/],
  ['linkedin', /\b(sales navigator|profile) (url|link)\b/],
  ['email', /\be ?mail|^mail\b|correo|courriel/, ABOUT_EMAIL],
  [
    'companyDomain',
    /\b(domain|web ?site|home ?page)\b|\b(company|account|organi[sz]ation) (url|web)\b/,
    /status|type|visits|traffic|date/,
  ],
  ['firstName', /\b(first|given|fore) ?name\b|^vorname\b|^pr[eé]nom\b|^nombre\b/],
  ['lastName', /\b(last|sur|family|second) ?name\b|^nachname\b|^nom\b|^apellidos?\b/],
  [
    'companyName',
    /\b(company|organi[sz]ation|account|employer|firm|business|firma|unternehmen|soci[eé]t[eé]|empresa)( name)?$|^(current|primary) company\b/,
    /number|size|type|owner|id\b|phone|address|industry|previous|parent/,
  ],
  [
    'fullName',
    /^(full|contact|person|lead|prospect|candidate|client|customer|attendee)('s)? ?(full )?name$|^name$|^(kontakt|ansprechpartner)\b/,
  ],
];

const COMPANY_RULES: readonly Rule[] = [
  ['lushaId', /\blusha\b.*\bid\b/],
  [
    'companyDomain',
    /\b(domain|web ?site|home ?page|web)\b|\burl\b/,
    /linked|facebook|twitter|instagram|status|type|visits|traffic|date|logo/,
  ],
  [
    'companyName',
    /\b(company|organi[sz]ation|account|employer|firm|business|customer|client|firma|unternehmen|soci[eé]t[eé]|empresa)( name)?$|^name$/,
    /number|size|type|owner|id\b|phone|address|industry|parent/,
  ],
];

/** What a column with this header holds; undefined when nobody can tell. */
export function roleOfHeader(header: string, kind: RunKind): IdentityRole | undefined {
  if (header === '') return undefined;
  const words = header
    .toLowerCase()
    .replace(/[\s_.:/\\()[\]*#-]+/g, ' ')
    .trim();
  const rules = kind === 'person' ? PERSON_RULES : COMPANY_RULES;
  const rule = rules.find(([, means, doesNotMean]) => means.test(words) && doesNotMean?.test(words) !== true);
  return roleOfName(header, kind) ?? rule?.[0];
}
