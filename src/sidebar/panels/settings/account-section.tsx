import { useEffect, useState } from 'preact/hooks';
import type { AccountView, WindowView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { ProblemNotice } from '../../ui/notice';
import { useServer } from '../../ui/use-server';

const WINDOW_NAMES: Readonly<Record<WindowView['name'], string>> = {
  minute: 'Requests this minute',
  hour: 'Requests this hour',
  day: 'Requests today',
};

/** The account behind the key: plan, credits, requests left. Asking is free. */
export function AccountSection() {
  const [account, setAccount] = useState<AccountView>();
  const server = useServer();
  const refresh = (): void => {
    server.run(() => callServer('readAccount'), setAccount);
  };
  useEffect(refresh, [server.run]);
  return (
    <section aria-labelledby="account-heading" aria-busy={server.busy}>
      <h2 id="account-heading">Account</h2>
      <ProblemNotice problem={server.problem} />
      {account === undefined && server.slow && <p class="quiet">Asking Lusha…</p>}
      {account !== undefined && (
        <dl>
          {account.plan !== null && <Row name="Plan" value={account.plan} />}
          <Row
            name="Credits left"
            value={`${formatNumber(account.creditsRemaining)} of ${formatNumber(account.creditsTotal)}`}
          />
          {account.windows.map((window) => (
            <Row
              key={window.name}
              name={WINDOW_NAMES[window.name]}
              value={`${formatNumber(window.remaining)} of ${formatNumber(window.limit)} left`}
            />
          ))}
        </dl>
      )}
      <div class="buttons">
        <button type="button" disabled={server.busy} onClick={refresh}>
          Refresh
        </button>
      </div>
    </section>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-US');
}
