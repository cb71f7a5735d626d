import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../ui/heading';
import { Segmented } from '../ui/segmented';
import { GroupsForm } from './lookalikes/groups-form';
import { LookalikesForm } from './lookalikes/lookalikes-form';
import { useSeeds } from './lookalikes/use-seeds';

export type LookalikesOpening = 'lookalikes' | 'groups';

interface LookalikesPanelProps {
  readonly opening: LookalikesOpening;
  /** Whether the panel is in sight; the selection is read again when it comes back. */
  readonly isShown: boolean;
}

const MODES = [
  { value: 'lookalikes', label: 'Lookalikes' },
  { value: 'groups', label: 'Buying groups' },
] as const;

/** Lookalikes: who is like the rows that are selected, and whom to reach at companies that are selected. */
export function LookalikesPanel({ opening, isShown }: LookalikesPanelProps) {
  const [mode, setMode] = useState<LookalikesOpening>(opening);
  const seeds = useSeeds();
  useEffect(() => {
    if (isShown) seeds.read(mode === 'groups' ? 'company' : seeds.kind);
  }, [mode, isShown]);
  return (
    <main class="prospect lookalikes">
      <Heading text="Lookalikes" takesFocus={false} />
      <Segmented
        label="What is looked for"
        name="like-mode"
        options={MODES}
        value={mode}
        onChange={setMode}
      />
      {mode === 'lookalikes' ? <LookalikesForm seeds={seeds} /> : <GroupsForm seeds={seeds} />}
    </main>
  );
}
