import { createClockView, writeClockView, type ClockView } from './clock-view';
import type { WorkbenchClock } from './clock';

/** Turns of Node's event loop in which consequences of a wake-up may start computing before time moves again. */
const SETTLING_TURNS = 2;

interface WakeUp {
  readonly at: number;
  readonly wake: () => void;
  /** Whether somebody waits for it; only then time moves on by itself. */
  readonly waitedFor: boolean;
}

interface Advance {
  readonly until: number;
  readonly done: () => void;
}

/**
 * Discrete-event time: computing costs nothing, waiting costs exactly what was asked for. While something is
 * marked `busy()` time stands still; otherwise it jumps to the earliest wake-up that somebody waits for.
 * Everything due at the same instant wakes together, so parallel executions stay parallel.
 */
export class VirtualClock implements WorkbenchClock {
  readonly view: ClockView;
  readonly #wakeUps = new Set<WakeUp>();
  readonly #advances: Advance[] = [];
  #now: number;
  #computing = 0;
  #turnsLeft = 0;

  /** @param start milliseconds since the epoch */
  constructor(start: number) {
    this.#now = start;
    this.view = createClockView('time', start);
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.wait(ms, resolve);
    });
  }

  wait(ms: number, wake: () => void): () => void {
    return this.#add({ at: this.#now + Math.max(0, Math.ceil(ms)), wake, waitedFor: true });
  }

  alarm(ms: number, ring: () => void): () => void {
    return this.#add({ at: this.#now + Math.max(0, Math.ceil(ms)), wake: ring, waitedFor: false });
  }

  busy(): () => void {
    let computing = true;
    this.#computing += 1;
    return () => {
      if (!computing) return;
      computing = false;
      this.#computing -= 1;
      this.#schedule();
    };
  }

  advance(ms: number): Promise<void> {
    return new Promise((done) => {
      const start = this.#advances.at(-1)?.until ?? this.#now;
      this.#advances.push({ until: start + Math.ceil(ms), done });
      this.#schedule();
    });
  }

  #add(wakeUp: WakeUp): () => void {
    this.#wakeUps.add(wakeUp);
    this.#schedule();
    return () => {
      this.#wakeUps.delete(wakeUp);
    };
  }

  #schedule(): void {
    const settling = this.#turnsLeft > 0;
    this.#turnsLeft = SETTLING_TURNS;
    if (!settling)
      setImmediate(() => {
        this.#settle();
      });
  }

  #settle(): void {
    this.#turnsLeft -= 1;
    if (this.#turnsLeft > 0) {
      setImmediate(() => {
        this.#settle();
      });
    } else if (this.#computing === 0) {
      this.#step();
    }
  }

  /** One move of the hands: to the next wake-up, or to the end of an `advance` that has none before it. */
  #step(): void {
    const wakeUps = [...this.#wakeUps];
    const next = Math.min(...wakeUps.map((wakeUp) => wakeUp.at));
    const advance = this.#advances[0];
    if (advance && next > advance.until) {
      this.#moveTo(advance.until);
      this.#advances.shift();
      advance.done();
      this.#schedule();
      return;
    }
    if (!advance && !wakeUps.some((wakeUp) => wakeUp.waitedFor)) return;
    this.#moveTo(next);
    for (const wakeUp of wakeUps) {
      if (wakeUp.at !== next || !this.#wakeUps.delete(wakeUp)) continue;
      wakeUp.wake();
    }
    this.#schedule();
  }

  #moveTo(time: number): void {
    this.#now = time;
    writeClockView(this.view, time);
  }
}
