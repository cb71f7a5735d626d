import type { Call, LushaClient, Outcome } from './client';

/**
 * Sends one call.
 *
 * @param deadline milliseconds since the epoch after which nothing new is sent
 */
export function askOne<T>(client: LushaClient, call: Call<T>, deadline: number): Outcome<T> {
  let outcome: Outcome<T> | undefined;
  client.send([call], deadline, ([settled]) => {
    outcome = settled?.outcome;
  });
  if (outcome === undefined) throw new Error(`${call.request.path} did not settle`);
  return outcome;
}
