import { useCallback, useState } from 'preact/hooks';
import type { RunKind } from '../../../shared/bulk-endpoints';
import type { SeedsView } from '../../../shared/lookalikes-endpoints';
import { callServer } from '../../server';
import { useServer, type ServerWork } from '../../ui/use-server';

export interface Seeds {
  readonly kind: RunKind;
  /** The selection as it was read last; undefined while it is read for another kind. */
  readonly view: SeedsView | undefined;
  readonly reading: ServerWork;
  readonly read: (kind: RunKind) => void;
  readonly takeBalance: (creditsLeft: number | null) => void;
}

/** The selected rows, as people or as companies to start from. */
export function useSeeds(): Seeds {
  const reading = useServer();
  const [kind, setKind] = useState<RunKind>('person');
  const [view, setView] = useState<SeedsView>();
  const read = useCallback(
    (wanted: RunKind): void => {
      setKind(wanted);
      setView((before) => (before?.rows.kind === wanted ? before : undefined));
      reading.run(() => callServer('readSeeds', wanted), setView);
    },
    [reading.run],
  );
  const takeBalance = useCallback((creditsLeft: number | null): void => {
    setView((before) => before && { ...before, prices: { ...before.prices, creditsLeft } });
  }, []);
  return { kind, view, reading, read, takeBalance };
}
