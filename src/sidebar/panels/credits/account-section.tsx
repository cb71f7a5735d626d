import { useEffect, useState } from 'preact/hooks';
import type { AccountView } from '../../../shared/credits-endpoints';
import { callServer } from '../../server';
import { Bar } from '../../ui/bar';
import { Fact, Facts } from '../../ui/facts';
import { Fold } from '../../ui/fold';
import { formatNumber } from '../../ui/numbers';
import { ProblemSteps } from '../../ui/problem-steps';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';
import { clockTime, priceLines, resetText, windowText } from './account-texts';

/** The account behind the key: credits, plan, requests left, prices. Asking is free. */
export function AccountSection() {
  const [account, setAccount] = useState<AccountView>();
  const server = useServer();
  const refresh = (): void => {
    if (!server.busy) server.run(() => callServer('readAccount'), setAccount);
  };
  useEffect(refresh, [server.run]);
  const lines = account && priceLines(account.prices);
  return (
    <Section name="account" title="Your Lusha account" busy={server.busy} onRefresh={refresh}>
      <p class="balance">
        <strong>{account === undefined ? '–' : formatNumber(account.creditsRemaining)}</strong>
        {account !== undefined && ` of ${formatNumber(account.creditsTotal)} credits left`}
      </p>
      <Bar share={account === undefined ? 0 : usedShare(account.creditsRemaining, account.creditsTotal)} />
      <p class="quiet asked" role="status">
        {server.slow ? 'Asking Lusha…' : account && `As of ${clockTime(account.askedAt)}. Asking is free.`}
      </p>
      <ProblemSteps problem={server.problem} onRetry={refresh} />
      {account !== undefined && (
        <>
          <Facts>
            <Fact name="Plan" value={account.plan ?? undefined} />
          </Facts>
          {account.windows.map((window) => (
            <div key={window.name} class="meter">
              <p>{windowText(window)}</p>
              <Bar share={usedShare(window.remaining, window.limit)} />
              <p class="quiet">{resetText(window, Date.now())}</p>
            </div>
          ))}
          <Fold name="prices" title="Prices" summary="What Lusha charges your account">
            {lines?.length === 0 ? (
              <p>Lusha lists no prices for this account. Quotes are made with the usual ones.</p>
            ) : (
              <Facts>
                {lines?.map(({ name, value }) => (
                  <Fact key={name} name={name} value={value} />
                ))}
              </Facts>
            )}
          </Fold>
        </>
      )}
    </Section>
  );
}

function usedShare(left: number, all: number): number {
  return all === 0 ? 1 : 1 - left / all;
}
