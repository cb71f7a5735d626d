import { credits } from './numbers';

/** What is spent at most, as it stands on a button: `free`, `at most 312 credits`. */
export function costText(costAtMost: number): string {
  return costAtMost === 0 ? 'free' : `at most ${credits(costAtMost)}`;
}
