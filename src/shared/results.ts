/** People and companies that a search, a lookalike or a buying group has found, as cards that can be added to a sheet. */
import type { RunKind } from './bulk-endpoints';
import type { Problem } from './problem';

/** What can be revealed of a result: of a person e-mails and phones, of a company its record. */
export type ResultReveal = 'emails' | 'phones' | 'record';

export interface ResultView {
  readonly id: string;
  /** The person's or the company's. */
  readonly name: string;
  /** What tells it from others, line by line: title and company, place; industry and size, website. */
  readonly lines: readonly string[];
  /** `https://…`, to look at it before it is paid for. */
  readonly link: string | null;
  /** What Lusha has of it and can reveal, with its price; 0 where the account has paid before. */
  readonly offers: readonly ResultOffer[];
  /** Whether a row of the sheet that was looked at is about it. */
  readonly inSheet: boolean;
  /** Whether every number that this file knows of the person is marked "do not call". */
  readonly doNotCall: boolean;
  /** Why it was found: signals, or roles in a buying group, in words. */
  readonly reasons: readonly string[];
}

export interface ResultOffer {
  readonly reveal: ResultReveal;
  /** Credits at most. */
  readonly credits: number;
  /** Whether this file holds it: it is free. */
  readonly isHeld: boolean;
}

/** Results that are to become rows; at most 100 at a time. */
export interface AddRequest {
  readonly kind: RunKind;
  readonly ids: readonly string[];
  /** What is to be revealed of those that do not have it yet; none to add what the search has shown. */
  readonly reveal: readonly ResultReveal[];
  /** The price that the person has seen; nothing is revealed for more. */
  readonly costAtMost: number;
  readonly destination: AddDestination;
}

/** `tab`: a new one with this title. `sheet`: below the data of this one, columns matched by their headers. */
export type AddDestination =
  { readonly to: 'tab'; readonly title: string } | { readonly to: 'sheet'; readonly sheetId: number };

export interface AddView {
  /** Results that the sheet has now, added or there before; the others can be asked for again. */
  readonly ids: readonly string[];
  readonly added: number;
  /** Results that the sheet had already; nothing was paid for them and nothing was written. */
  readonly present: number;
  /** Results of which something that was wanted could not be had, by what. */
  readonly lacking: readonly { readonly reveal: ResultReveal; readonly count: number }[];
  readonly creditsCharged: number;
  readonly creditsLeft: number | null;
  readonly sheetId: number;
  readonly sheetName: string;
  /** The first row written, counted from 1; null when none was. */
  readonly firstRow: number | null;
  /** Why not all of it was revealed. What was is in the rows; the rest can be asked for again. */
  readonly problem: Problem | null;
}

/** The endpoint behind "Add to sheet", whatever found the results. */
export interface ResultEndpoints {
  addResults(request: AddRequest): AddView;
}
