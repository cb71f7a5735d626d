import { standingOf } from './plan-batches';
import type { OpenRow, Resolution } from './resolution';
import type { Finding, RevealStore } from './reveal-store';
import type { Wanted } from './stored-reveal';
import type { Subject } from './subject';

/** One question: who, and everything needed to answer it. */
export interface RevealRequest<Identifier, G extends string> {
  /** For each row the ways to ask for it, the most reliable first; rows that mean the same are asked once. */
  readonly rows: readonly (readonly Identifier[])[];
  readonly wanted: Wanted<G>;
  /** Milliseconds since the epoch after which nothing more is sent. */
  readonly deadline: number;
}

export interface LookUpParts<Identifier, R, G extends string> {
  readonly subject: Subject<Identifier, R, G>;
  readonly store: RevealStore<R>;
  now(): number;
}

/** Answers from the store alone; rows that would have to be paid for stay open. */
export function lookUp<Identifier, R, G extends string>(
  request: RevealRequest<Identifier, G>,
  parts: LookUpParts<Identifier, R, G>,
  find: (keys: readonly string[]) => ReadonlyMap<string, Finding<R>> = (keys) => parts.store.find(keys),
): readonly (Resolution<R> | OpenRow<R>)[] {
  const { subject } = parts;
  const findings = find(request.rows.flatMap((row) => row.map((identifier) => subject.key(identifier))));
  return request.rows.map((row) => {
    const standing = standingOf(row, subject, findings, request.wanted, parts.now());
    if (standing.kind === 'answered') return { kind: 'revealed', reveal: standing.reveal };
    return standing.kind === 'missing' ? standing : { kind: 'open', known: standing.known };
  });
}
