import type { AccountStatus } from '../../server/protocol';

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** The line at the bottom of the page, such as "Simulated Lusha account · 1,000 credits left · 3 requests". */
export function statusText(account: AccountStatus): string {
  const { requests, creditsCharged, simulated } = account;
  const parts = simulated
    ? ['Simulated Lusha account', `${counted(simulated.creditsLeft, 'credit')} left`]
    : ['Real Lusha account'];
  const armed = simulated?.faults.find(({ name }) => name === simulated.armedFault);
  return [
    ...parts,
    counted(requests, 'request'),
    `${counted(creditsCharged, 'credit')} charged`,
    ...(armed ? [`next request ${armed.label}`] : []),
  ].join(' · ');
}
