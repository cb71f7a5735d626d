import { exclusively, LockBusyError } from '../../src/storage/document-lock';

const NOW = 1_000_000;
const DEADLINE = { deadline: NOW + 25_000, report: (): void => undefined };
const REFUSED = new Error('There are too many LockService operations against the same script.');

/** A lock that gives these answers in turn, and a clock that moves as long as is waited for it. */
class ScriptedLock implements GoogleAppsScript.Lock.Lock {
  readonly waits: number[] = [];
  readonly slept: number[] = [];
  released = 0;
  private time = NOW;

  constructor(private readonly answers: (boolean | Error)[]) {}

  readonly clock = {
    now: (): number => this.time,
    sleep: (ms: number): void => {
      this.slept.push(ms);
      this.time += ms;
    },
  };

  tryLock(timeout: number): boolean {
    this.waits.push(timeout);
    const answer = this.answers.shift() ?? false;
    if (answer instanceof Error) throw answer;
    if (!answer) this.time += timeout;
    return answer;
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

const done = (): string => 'done';

describe('document lock', () => {
  test('that is free is held during the work', () => {
    const lock = new ScriptedLock([true]);
    expect(exclusively(lock, lock.clock, DEADLINE, () => lock.released)).toBe(0);
    expect([lock.waits, lock.released]).toEqual([[2_000], 1]);
  });

  test('is released when the work throws', () => {
    const lock = new ScriptedLock([true]);
    expect(() => {
      exclusively(lock, lock.clock, DEADLINE, () => {
        throw new Error('the work failed');
      });
    }).toThrow('the work failed');
    expect(lock.released).toBe(1);
  });

  test('is waited for in slices, up to the eight seconds that the work needs', () => {
    const lock = new ScriptedLock([]);
    let ran = false;
    expect(() =>
      exclusively(lock, lock.clock, DEADLINE, () => {
        ran = true;
      }),
    ).toThrow(new LockBusyError('The document lock is taken'));
    expect(lock.waits).toEqual([...Array.from({ length: 8 }, () => 2_000), 1_000]);
    expect([ran, lock.released]).toEqual([false, 0]);
  });

  test('is not waited for when the time is nearly over, but tried', () => {
    const lock = new ScriptedLock([true]);
    expect(exclusively(lock, lock.clock, { ...DEADLINE, deadline: NOW + 5_000 }, done)).toBe('done');
    expect(lock.waits).toEqual([0]);
  });

  test('is no longer waited for when the work has become needless', () => {
    const lock = new ScriptedLock([]);
    const looks = [false, true];
    const wait = { ...DEADLINE, isNeedless: () => looks.shift() ?? false };
    expect(exclusively(lock, lock.clock, wait, done)).toBeUndefined();
    expect([lock.waits, lock.released]).toEqual([[2_000, 2_000], 0]);
  });

  test('is asked for again every half second while the lock service refuses under load', () => {
    const lock = new ScriptedLock([REFUSED, REFUSED, true]);
    expect(exclusively(lock, lock.clock, DEADLINE, done)).toBe('done');
    expect([lock.slept, lock.released]).toEqual([[500, 500], 1]);
  });

  test('that is refused until the time is over runs no work', () => {
    const lock = new ScriptedLock([REFUSED, REFUSED, REFUSED, true]);
    expect(() => exclusively(lock, lock.clock, { ...DEADLINE, deadline: NOW + 8_700 }, done)).toThrow(
      LockBusyError,
    );
    expect([lock.slept, lock.released]).toEqual([[500, 200], 0]);
  });

  test('that cannot be given back early is reported, and the work counts', () => {
    const lock = new ScriptedLock([true]);
    lock.releaseLock = () => {
      throw REFUSED;
    };
    const faults: string[] = [];
    const wait = { ...DEADLINE, report: (fault: string) => faults.push(fault) };
    expect(exclusively(lock, lock.clock, wait, done)).toBe('done');
    expect(faults).toEqual([REFUSED.message]);
  });

  test('that does not exist outside a document means that nobody may spend', () => {
    const { clock } = new ScriptedLock([]);
    expect(() => exclusively(null, clock, DEADLINE, done)).toThrow(
      new LockBusyError('This file has no lock'),
    );
  });
});
