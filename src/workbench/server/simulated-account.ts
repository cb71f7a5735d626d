import type { WorkbenchClock } from '../clock';
import { PLANS, type PlanName } from '../lusha/account/plans';
import type { LushaSimulator } from '../lusha/simulator';
import type { Account } from './account';
import { isPlanName } from './command-line';
import type { AccountStatus, SimulatedAccount, SimulatorAction } from './protocol';
import { SIMULATED_FAULTS } from './simulated-faults';

const HOUR_MS = 3_600_000;

/** The simulator behind the status bar and its panel. */
export function createSimulatedAccount(
  simulator: LushaSimulator,
  clock: WorkbenchClock,
  plan: PlanName,
): Account {
  const listeners = new Set<() => void>();
  let planName = plan;

  function simulated(): SimulatedAccount {
    const { account, faults } = simulator;
    const pending = faults.pending[0]?.fault;
    return {
      plan: planName,
      plans: Object.entries(PLANS).map(([name, { limits }]) => ({ name, label: planLabel(name, limits) })),
      creditsLeft: account.balance().remaining,
      windows: account.windows
        .at(clock.now())
        .map(({ name, limit, remaining }) => ({ name, limit, remaining })),
      faults: SIMULATED_FAULTS.map(({ name, label }) => ({ name, label })),
      armedFault: SIMULATED_FAULTS.find(({ fault }) => isSameFault(fault, pending))?.name ?? null,
      now: clock.now(),
    };
  }

  async function carryOut(action: SimulatorAction): Promise<void> {
    switch (action.do) {
      case 'advance':
        await clock.advance(action.hours * HOUR_MS);
        return;
      case 'credits':
        simulator.account.setRemaining(action.left);
        return;
      case 'plan':
        planName = knownPlan(action.name);
        simulator.account.changePlan(PLANS[planName]);
        return;
      case 'fault': {
        const chosen = SIMULATED_FAULTS.find(({ name }) => name === action.name);
        simulator.faults.clear();
        if (chosen) simulator.faults.next(chosen.fault);
        return;
      }
    }
  }

  return {
    status(): AccountStatus {
      const { requests, creditsCharged } = simulator.books;
      return { requests, creditsCharged, simulated: simulated() };
    },
    async act(action) {
      await carryOut(action);
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      const stop = simulator.books.onChange(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}

function knownPlan(name: string): PlanName {
  if (!isPlanName(name)) throw new Error(`The simulator has no plan "${name}".`);
  return name;
}

function planLabel(name: string, limits: { readonly minute: number; readonly day: number }): string {
  const title = name.replace(/\d+$/, '');
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  return `${capital} (${limits.minute}/min, ${limits.day.toLocaleString('en-US')}/day)`;
}

function isSameFault(fault: object, pending: object | undefined): boolean {
  return pending !== undefined && JSON.stringify(fault) === JSON.stringify(pending);
}
