import { readDay } from '../../lusha/read-json';
import { linkedinUrl, readLinkedinSlug } from '../../sheet/identity-text';
import { fromRelative, toRelative } from './relative-text';
import type { Codec } from './schema';

const DAY_MS = 86_400_000;
/** Stands for "lusha", which nearly every address and number comes from. */
const USUAL_SOURCE = 1;

/** `v1.…` without its prefix; other ids (older ones are digits) with a mark. */
export const ID: Codec = {
  pack: (id) => (/^v1\.[^=]/.test(String(id)) ? String(id).slice(3) : `=${String(id)}`),
  unpack: (packed) => (String(packed).startsWith('=') ? String(packed).slice(1) : `v1.${String(packed)}`),
};

/** A day as the number of days since 1970. What is no day is left out. */
export const DAY: Codec = {
  pack(day) {
    const time = Date.parse(`${String(day)}T00:00:00Z`);
    return Number.isNaN(time) ? null : time / DAY_MS;
  },
  unpack(packed) {
    const date = new Date(Number(packed) * DAY_MS);
    return Number.isNaN(date.getTime()) ? undefined : readDay(date.toISOString());
  },
};

/** Text that repeats the person's name or company. */
export const RELATIVE: Codec = {
  pack: (text, parts) => toRelative(String(text), parts),
  unpack: (packed, parts) => fromRelative(String(packed), parts),
};

/** A domain that is the company's name with an ending: only the ending. Needs the name packed before it. */
export function domainOf(name: string): Codec {
  return {
    pack: (domain, _, owner) => {
      const ending = withoutStart(String(domain), `${slug(owner[name])}.`);
      return ending === undefined ? String(domain) : `~${ending}`;
    },
    unpack: (packed, _, owner) => {
      const text = String(packed);
      return text.startsWith('~') ? `${slug(owner[name])}.${text.slice(1)}` : text;
    },
  };
}

function slug(name: unknown): string {
  return (typeof name === 'string' ? name : '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

function withoutStart(text: string, start: string): string | undefined {
  return start.length > 1 && text.startsWith(start) ? text.slice(start.length) : undefined;
}

/** The profile's name alone when the address is written in the usual way, else the address with a mark. */
export const LINKEDIN: Codec = {
  pack(url, parts) {
    const slug = readLinkedinSlug(String(url));
    return slug !== undefined && linkedinUrl(slug) === url ? toRelative(slug, parts) : `==${String(url)}`;
  },
  unpack(packed, parts) {
    const text = String(packed);
    return text.startsWith('==') ? text.slice(2) : linkedinUrl(fromRelative(text, parts));
  },
};

/** 1 when it is first and last name in this order, which it nearly always is. */
export const FULL_NAME: Codec = {
  pack: (name, { firstName, lastName }) => (name === `${firstName} ${lastName}` ? 1 : String(name)),
  unpack: (packed, { firstName, lastName }) => (packed === 1 ? `${firstName} ${lastName}` : packed),
};

export const SOURCE: Codec = {
  pack: (source) => (source === 'lusha' ? USUAL_SOURCE : String(source)),
  unpack: (packed) => (packed === USUAL_SOURCE ? 'lusha' : packed),
};

export const FLAG: Codec = { pack: (flag) => (flag === true ? 1 : 0), unpack: (packed) => packed === 1 };

/** Credits and the like, to the hundredth. */
export const AMOUNT: Codec = { pack: (amount) => Math.round(Number(amount) * 100) / 100, unpack: Number };

/** Groups and when they were paid for, to the second: the first in full, the others as differences. */
export function stamps(groups: readonly string[]): Codec {
  return {
    pack(value) {
      const times = value as Readonly<Record<string, number>>;
      const named = Object.entries(times).map(
        ([group, at]) => [groups.indexOf(group), Math.round(at / 1000)] as const,
      );
      const first = named[0]?.[1] ?? 0;
      return [first, ...named.flatMap(([group, seconds]) => [group, seconds - first])];
    },
    unpack(packed) {
      const [first = 0, ...pairs] = packed as readonly number[];
      const times: Record<string, number> = {};
      for (let position = 0; position < pairs.length; position += 2) {
        const group = groups[pairs[position] ?? -1];
        if (group !== undefined) times[group] = (first + (pairs[position + 1] ?? 0)) * 1000;
      }
      return times;
    },
  };
}
