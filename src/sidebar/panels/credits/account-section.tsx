import { useEffect, useState } from 'preact/hooks';
import type { AccountView, WindowView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { Bar } from '../../ui/bar';
import { Fold } from '../../ui/fold';
import { formatNumber } from '../../ui/numbers';
import { ProblemSteps } from '../../ui/problem-steps';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';
import { priceLines, windowText } from './account-texts';

/** The account behind the key: credits, plan, requests left, prices. Asking is free. */
export function AccountSection() {
  const [account, setAccount] = useState<AccountView>();
  const server = useServer();
  const refresh = (): void => {
    if (!server.busy) server.run(() => callServer('readAccount'), setAccount);
  };
  useEffect(refresh, [server.run]);
  return (
    <Section name="account" title="Your Lusha account" busy={server.busy} onRefresh={refresh}>
      <p class="balance">
        <strong>{account === undefined ? '–' : formatNumber(account.creditsRemaining)}</strong>{' '}
        <span class="quiet">
          {account === undefined ? 'credits left' : `of ${formatNumber(account.creditsTotal)} credits left`}
        </span>
      </p>
      <Bar share={account === undefined ? 0 : account.creditsUsed / Math.max(1, account.creditsTotal)} />
      <p class="quiet asked">{account === undefined ? ' ' : asOfText(account)}</p>
      <ProblemSteps problem={server.problem} />
      {account !== undefined && (
        <>
          {account.windows.map((window) => (
            <RequestWindow key={window.name} window={window} />
          ))}
          {account.prices.length > 0 && (
            <Fold name="prices" title="Prices" summary="What your account pays for what">
              <dl class="facts">
                {priceLines(account.prices).map(({ name, value }) => (
                  <div key={name} class="row">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </Fold>
          )}
        </>
      )}
    </Section>
  );
}

function RequestWindow({ window }: { readonly window: WindowView }) {
  const { limit, remaining } = window;
  return (
    <div class="meter">
      <p>{windowText(window, timeText)}</p>
      <Bar share={(limit - remaining) / Math.max(1, limit)} />
    </div>
  );
}

/** Lusha's balance lags behind by some seconds, so it says from when it is. */
function asOfText({ plan, askedAt }: AccountView): string {
  const name = plan === null ? '' : `Plan ${plan}. `;
  return askedAt === null ? name : `${name}As of ${timeText(askedAt)}, some seconds late.`;
}

function timeText(time: number): string {
  return new Date(time).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
