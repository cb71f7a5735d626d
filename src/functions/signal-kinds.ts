import { readFields } from '../fields/field-list';
import { UnusableRequestError } from '../lusha/errors';
import type { CompanySignalType, ContactSignalType } from '../lusha/signals/signal-types';
import { COMPANY_SIGNAL_WORDS, CONTACT_SIGNAL_WORDS } from '../fields/signal-words';

/** Kinds of signals, by whom they are about. */
export type SignalKinds =
  | { readonly kind: 'person'; readonly types: readonly ContactSignalType[] }
  | { readonly kind: 'company'; readonly types: readonly CompanySignalType[] };

/** A kind of signal that can be named, or several at once. */
interface NamedKinds<T> {
  readonly name: string;
  readonly label: string;
  readonly types: readonly T[];
}

/** One word for kinds that go together. */
const COMPANY_FAMILIES: Readonly<Record<string, RegExp>> = {
  hiring: /^surgeInHiring/,
  headcount: /^headcount/,
  headcount_increase: /^headcountIncrease/,
  headcount_decrease: /^headcountDecrease/,
  it_spend: /^itSpend/,
  website_traffic: /^websiteTraffic/,
  news: /News$/,
  linkedin: /^linkedin/,
  all: /./,
};

/**
 * Reads kinds of signals: their names in the API or in plain words, or one word for several, parted by commas or as
 * the cells of a range.
 *
 * @throws UnknownNameError for a name that is no kind
 * @throws UnusableRequestError for companies without any: each of the 23 kinds that has something is charged
 */
export function readSignalKinds(input: unknown, kind: 'person' | 'company'): SignalKinds {
  if (kind === 'person') {
    const types = Object.keys(CONTACT_SIGNAL_WORDS) as (keyof typeof CONTACT_SIGNAL_WORDS)[];
    const known = namedKinds(types, CONTACT_SIGNAL_WORDS, { job_change: /^companyChange$/, all: /./ });
    return { kind, types: typesOf(readFields(input, known, ['all'], 'kind of signal')) };
  }
  const types = Object.keys(COMPANY_SIGNAL_WORDS) as (keyof typeof COMPANY_SIGNAL_WORDS)[];
  const known = namedKinds(types, COMPANY_SIGNAL_WORDS, COMPANY_FAMILIES);
  const chosen = typesOf(readFields(input, known, [], 'kind of signal'));
  if (chosen.length > 0) return { kind, types: chosen };
  throw new UnusableRequestError(
    'Say which signals of companies you want, for each one that Lusha finds is charged.',
    `Give for example "hiring, news"; there are ${Object.keys(COMPANY_FAMILIES).join(', ')} and single kinds such as surgeInHiring.`,
  );
}

function namedKinds<T extends string>(
  types: readonly T[],
  words: Readonly<Record<T, string>>,
  families: Readonly<Record<string, RegExp>>,
): readonly NamedKinds<T>[] {
  return [
    ...types.map((type) => ({ name: type, label: words[type], types: [type] })),
    ...Object.entries(families).map(([name, pattern]) => ({
      name,
      label: name,
      types: types.filter((type) => pattern.test(type)),
    })),
  ];
}

function typesOf<T>(chosen: readonly NamedKinds<T>[]): readonly T[] {
  return [...new Set(chosen.flatMap(({ types }) => types))];
}
