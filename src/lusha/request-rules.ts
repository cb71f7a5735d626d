import { EMAIL_PATTERN } from './email-pattern';
import { readDay } from './read-json';

/**
 * What a part of a request may hold. Lusha refuses a whole call for one wrong value, and answers others with
 * nothing, so everything that is known of them is checked before the call (contract sections 5 to 7, 12).
 */
export type Rule = TextRule | IntegerRule | YesNoRule | ListRule | ObjectRule | RefusedRule;

export interface TextRule {
  readonly kind: 'text';
  /** Characters. */
  readonly most?: number;
  readonly oneOf?: readonly string[];
  readonly form?: TextForm;
}

/** How a text has to look. */
export interface TextForm {
  accepts(text: string): boolean;
  /** Ends the sentence `"…" is not …`. */
  readonly what: string;
  readonly advice: string;
}

export interface IntegerRule {
  readonly kind: 'integer';
  readonly least?: number;
  readonly most?: number;
}

export interface YesNoRule {
  readonly kind: 'yes-no';
}

export interface ListRule {
  readonly kind: 'list';
  readonly of: Rule;
}

export interface ObjectRule {
  readonly kind: 'object';
  readonly parts: Readonly<Record<string, Rule>>;
  /** Two parts of which the first may not be the larger one. */
  readonly ordered?: readonly [string, string];
  /** A part that has to be there when anything is. */
  readonly required?: { readonly part: string; readonly words: string };
  /** Parts that mean nothing on their own. */
  readonly settings?: readonly string[];
}

/** A property that the published schema has and that must not be sent. */
export interface RefusedRule {
  readonly kind: 'refused';
  /** Goes on from the name of the filter. */
  readonly problem: string;
  readonly advice: string;
}

export const TEXT: TextRule = { kind: 'text' };
export const TEXTS: ListRule = { kind: 'list', of: TEXT };
export const INTEGERS: ListRule = { kind: 'list', of: { kind: 'integer' } };

export const DATE: TextRule = {
  kind: 'text',
  form: { accepts: (text) => readDay(text) === text, what: 'a date', advice: 'Write it like 2026-05-31.' },
};

export const EMAIL: TextRule = {
  kind: 'text',
  form: {
    accepts: (text) => EMAIL_PATTERN.test(text),
    what: 'an e-mail address',
    advice: 'Correct or remove it.',
  },
};

export function oneOf(...words: readonly string[]): TextRule {
  return { kind: 'text', oneOf: words };
}

export function listOf(rule: Rule): ListRule {
  return { kind: 'list', of: rule };
}
