import type { LushaError } from '../lusha/errors';
import { splitRefused } from './refused-batch';

/** Remembers which items must not travel together any more, because Lusha refused them as one batch. */
export interface RefusedParts<T> {
  /** The part that an item belongs to; blank for one that was never refused. */
  partOf(item: T): string;
  /** Notes that a call for these items came to its end. To be told of every call of a round before any `split`. */
  note(batch: readonly T[], isAccepted: boolean): void;
  /**
   * Parts a refused batch; its items stay open, but for those that are given back.
   *
   * @returns the items that are to blame; undefined when all of the batch has to be given up
   */
  split(batch: readonly T[], error: LushaError, callsLeft: number): readonly T[] | undefined;
}

interface Part {
  readonly name: string;
  /** Shared by all parts of what was one batch. */
  readonly hunt: { requests: number; ended: number; accepted: number };
}

export function createRefusedParts<T extends { readonly key: string }>(): RefusedParts<T> {
  const parts = new Map<string, Part>();
  let count = 0;

  const huntFor = (batch: readonly T[]): Part['hunt'] | undefined => parts.get(batch[0]?.key ?? '')?.hunt;

  return {
    partOf: ({ key }) => parts.get(key)?.name ?? '',

    note(batch, isAccepted) {
      const hunt = huntFor(batch);
      if (hunt === undefined) return;
      hunt.ended += 1;
      if (isAccepted) hunt.accepted += 1;
    },

    split(batch, error, callsLeft) {
      const hunt = huntFor(batch) ?? { requests: 0, ended: 0, accepted: 0 };
      const parted = splitRefused(batch, error, hunt, callsLeft);
      hunt.requests += parted?.again.length ?? 0;
      for (const part of parted?.again ?? []) {
        count += 1;
        for (const { key } of part) parts.set(key, { name: `part ${String(count)}`, hunt });
      }
      return parted?.refused;
    },
  };
}
