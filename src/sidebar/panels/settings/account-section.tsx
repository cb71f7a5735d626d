import { useEffect, useState } from 'preact/hooks';
import type { AccountView, WindowView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { Fact, Facts } from '../../ui/facts';
import { formatNumber } from '../../ui/number-text';
import { ProblemNotice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';

/** In the order in which they are shown; an account may lack some. */
const WINDOW_NAMES: readonly (readonly [WindowView['name'], string])[] = [
  ['minute', 'Requests this minute'],
  ['hour', 'Requests this hour'],
  ['day', 'Requests today'],
];

/** The account behind the key: plan, credits, requests left. Asking is free. */
export function AccountSection() {
  const [account, setAccount] = useState<AccountView>();
  const server = useServer();
  const refresh = (): void => {
    server.run(() => callServer('readAccount'), setAccount);
  };
  useEffect(refresh, [server.run]);
  return (
    <Section name="account" title="Your Lusha account" busy={server.busy} onRefresh={refresh}>
      <Facts>
        <Fact name="Plan" value={account?.plan ?? undefined} />
        <Fact
          name="Credits left"
          value={account === undefined ? undefined : outOf(account.creditsRemaining, account.creditsTotal)}
        />
        {WINDOW_NAMES.map(([name, label]) => (
          <Fact key={name} name={label} value={requestsLeft(account, name)} />
        ))}
      </Facts>
      <ProblemNotice problem={server.problem} />
    </Section>
  );
}

function requestsLeft(account: AccountView | undefined, name: WindowView['name']): string | undefined {
  const window = account?.windows.find((candidate) => candidate.name === name);
  return window === undefined ? undefined : `${outOf(window.remaining, window.limit)} left`;
}

function outOf(left: number, all: number): string {
  return `${formatNumber(left)} of ${formatNumber(all)}`;
}
