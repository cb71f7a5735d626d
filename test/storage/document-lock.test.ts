import { exclusively, LockBusyError } from '../../src/storage/document-lock';

const NOW = 1_000_000;

/** A lock that gives these answers in turn; an Error is thrown. */
class ScriptedLock implements GoogleAppsScript.Lock.Lock {
  readonly waits: number[] = [];
  released = 0;
  constructor(private readonly answers: (boolean | Error)[]) {}
  tryLock(timeout: number): boolean {
    this.waits.push(timeout);
    const answer = this.answers.shift();
    if (answer instanceof Error) throw answer;
    return answer ?? false;
  }
  releaseLock(): void {
    this.released += 1;
  }
  hasLock(): boolean {
    return false;
  }
  waitLock(): void {
    throw new Error('not expected');
  }
}

function useClock(): { now(): number; sleep(ms: number): void; readonly slept: number[] } {
  let time = NOW;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep(ms) {
      slept.push(ms);
      time += ms;
    },
  };
}

const refused = new Error('Service invoked too many times: LockService.');

describe('document lock', () => {
  test('waits for all the time but the eight seconds that the work needs', () => {
    const lock = new ScriptedLock([true]);
    expect(exclusively(lock, useClock(), NOW + 25_000, () => 'done')).toBe('done');
    expect(lock.waits).toEqual([17_000]);
    expect(lock.released).toBe(1);
  });

  test('is not waited for when the time is nearly over, but tried', () => {
    const lock = new ScriptedLock([true]);
    expect(exclusively(lock, useClock(), NOW + 5_000, () => 'done')).toBe('done');
    expect(lock.waits).toEqual([0]);
  });

  test('that does not come free runs no work and releases nothing', () => {
    const lock = new ScriptedLock([false]);
    let ran = false;
    expect(() => {
      exclusively(lock, useClock(), NOW + 25_000, () => (ran = true));
    }).toThrow(new LockBusyError('The document lock is taken'));
    expect([ran, lock.released]).toEqual([false, 0]);
  });

  test('is released when the work throws', () => {
    const lock = new ScriptedLock([true]);
    expect(() =>
      exclusively(lock, useClock(), NOW + 25_000, () => {
        throw new Error('the work failed');
      }),
    ).toThrow('the work failed');
    expect(lock.released).toBe(1);
  });

  test('is asked again every half second while the lock service refuses under load', () => {
    const lock = new ScriptedLock([refused, refused, true]);
    const clock = useClock();
    expect(exclusively(lock, clock, NOW + 25_000, () => 'done')).toBe('done');
    expect(lock.waits).toEqual([17_000, 16_500, 16_000]);
    expect(clock.slept).toEqual([500, 500]);
  });

  test('that is refused until the time is over runs no work', () => {
    const lock = new ScriptedLock([refused, refused, refused, true]);
    expect(() => exclusively(lock, useClock(), NOW + 9_000, () => 'done')).toThrow(
      new LockBusyError('The lock service refuses'),
    );
    expect([lock.waits, lock.released]).toEqual([[1_000, 500], 0]);
  });

  test('that does not exist outside a document means that nobody may spend', () => {
    expect(() => exclusively(null, useClock(), NOW + 25_000, () => 'done')).toThrow(LockBusyError);
  });
});
