import type { SimulatedAccount, SimulatorAction } from '../../server/protocol';

interface SimulatorPanelProps {
  readonly account: SimulatedAccount;
  readonly onAction: (action: SimulatorAction) => void;
  readonly onRecalculate: () => void;
}

const JUMPS = [
  { label: '1 minute', hours: 1 / 60 },
  { label: '7 hours', hours: 7 },
  { label: '1 day', hours: 24 },
];

/** For the curious: change the simulated account's plan and credits, let time pass, make the next request fail. */
export function SimulatorPanel({ account, onAction, onRecalculate }: SimulatorPanelProps) {
  return (
    <div class="panel-body">
      <p class="hint">
        Nothing here reaches Lusha. The people are invented, the rules and prices are those of the real API.
      </p>
      <div class="field">
        <label for="simulated-plan">Plan</label>
        <select
          id="simulated-plan"
          value={account.plan}
          onChange={(event) => {
            onAction({ do: 'plan', name: event.currentTarget.value });
          }}
        >
          {account.plans.map((plan) => (
            <option key={plan.name} value={plan.name}>
              {plan.label}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="simulated-credits">Credits left</label>
        <input
          id="simulated-credits"
          type="number"
          min="0"
          max="1000000"
          value={account.creditsLeft}
          onChange={(event) => {
            const left = event.currentTarget.valueAsNumber;
            if (Number.isInteger(left) && left >= 0) onAction({ do: 'credits', left });
          }}
        />
      </div>
      <div class="field">
        <label for="simulated-fault">Next request</label>
        <select
          id="simulated-fault"
          value={account.armedFault ?? ''}
          onChange={(event) => {
            onAction({ do: 'fault', name: event.currentTarget.value || null });
          }}
        >
          <option value="">works</option>
          {account.faults.map((fault) => (
            <option key={fault.name} value={fault.name}>
              {fault.label}
            </option>
          ))}
        </select>
      </div>
      <dl class="windows" aria-label="Requests left">
        {account.windows.map((window) => (
          <div key={window.name}>
            <dt>Requests/{window.name}</dt>
            <dd>
              <meter
                aria-label={`Requests left this ${window.name}`}
                min={0}
                max={window.limit}
                low={window.limit / 5}
                value={window.remaining}
              />
              {window.remaining.toLocaleString('en-US')} of {window.limit.toLocaleString('en-US')} left
            </dd>
          </div>
        ))}
      </dl>
      <div class="time-row">
        <span>
          Clock: <time dateTime={new Date(account.now).toISOString()}>{clockText(account.now)}</time>
        </span>
        {JUMPS.map(({ label, hours }) => (
          <button
            key={label}
            type="button"
            onClick={() => {
              onAction({ do: 'advance', hours });
            }}
          >
            {label} later
          </button>
        ))}
      </div>
      <button type="button" onClick={onRecalculate}>
        Recalculate all formulas
      </button>
    </div>
  );
}

function clockText(time: number): string {
  return new Date(time).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
