/** Kept since its last use (CONTRACT section 6.3). */
const SESSION_LIFETIME_MS = 30 * 86_400_000;

interface Session {
  readonly kind: 'contact' | 'company';
  readonly shown: ReadonlySet<string>;
  readonly usedAt: number;
}

/** What each run of lookalike pages has shown already, so that no page repeats it. */
export class DedupeSessions {
  readonly #sessions = new Map<string, Session>();

  /** Ids already shown, or undefined if the session is unknown, of the other kind or expired at `now` (ms). */
  shown(id: string, kind: Session['kind'], now: number): ReadonlySet<string> | undefined {
    const session = this.#sessions.get(id);
    if (session?.kind !== kind || now - session.usedAt > SESSION_LIFETIME_MS) return undefined;
    return session.shown;
  }

  keep(id: string, kind: Session['kind'], shown: ReadonlySet<string>, now: number): void {
    this.#sessions.set(id, { kind, shown, usedAt: now });
  }
}
