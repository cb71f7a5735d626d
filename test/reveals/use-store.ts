import { createArchive, type Archive, type SheetSegment } from '../../src/reveals/archive';
import { createRevealStore, type RevealKinds, type RevealStore } from '../../src/reveals/reveal-store';
import { useState, type StateSetting } from '../storage/use-state';

export interface StoreSetting<K extends keyof RevealKinds> extends StateSetting {
  readonly store: RevealStore<RevealKinds[K]>;
  readonly archive: Archive;
  /** The store as another execution of the same file sees it. */
  readonly anotherStore: () => RevealStore<RevealKinds[K]>;
}

/** The real reveal store over services in memory. */
export function useStore<K extends keyof RevealKinds>(
  kind: K,
  now: () => number,
  sheet: readonly SheetSegment[] = [],
): StoreSetting<K> {
  const setting = useState();
  const over = (state: StateSetting['state']): { store: RevealStore<RevealKinds[K]>; archive: Archive } => {
    const archive = createArchive(state, { read: () => sheet }, now);
    return { archive, store: createRevealStore(state, archive, kind, now) };
  };
  return { ...setting, ...over(setting.state), anotherStore: () => over(setting.another()).store };
}
