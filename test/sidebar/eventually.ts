import { isDeepStrictEqual } from 'node:util';

/** A browser on a busy machine takes its time. Milliseconds. */
const WAIT_MS = 10_000;
const POLL_MS = 50;

/** Waits until something reads as expected; fails with what it reads at last. */
export async function eventually<T>(read: () => T | Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + WAIT_MS;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
    found = await read();
  }
  expect(found).toEqual(expected);
}
