import type { AccountStatus, SimulatorAction } from './protocol';

/** The Lusha account behind the workbench as the status bar shows it: simulated, or the real one. */
export interface Account {
  status(): AccountStatus;
  /** Throws for a real account, which has no such switches. */
  act(action: SimulatorAction): Promise<void>;
  /** Calls the listener after every request and every action; the result stops it. */
  onChange(listener: () => void): () => void;
}
