import { createClockView, writeClockView, type ClockView } from './clock-view';
import type { WorkbenchClock } from './clock';

/** `setTimeout` fires at once for anything longer. Milliseconds, from the Node documentation. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

interface Appointment {
  readonly at: number;
  readonly wake: () => void;
  readonly keepsProcess: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** The computer's time, plus an offset that people move forward to see what happens tomorrow. */
export class RealClock implements WorkbenchClock {
  readonly view: ClockView = createClockView('offset', 0);
  readonly #computerNow: () => number;
  readonly #appointments = new Set<Appointment>();
  #offset = 0;

  constructor(computerNow: () => number = Date.now) {
    this.#computerNow = computerNow;
  }

  now(): number {
    return this.#computerNow() + this.#offset;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.wait(ms, resolve);
    });
  }

  wait(ms: number, wake: () => void): () => void {
    return this.#appoint(ms, wake, true);
  }

  alarm(ms: number, ring: () => void): () => void {
    return this.#appoint(ms, ring, false);
  }

  /** Real time cannot be held up. */
  busy(): () => void {
    return () => undefined;
  }

  advance(ms: number): Promise<void> {
    this.#offset += ms;
    writeClockView(this.view, this.#offset);
    for (const appointment of [...this.#appointments]) this.#arm(appointment);
    return new Promise((resolve) => setImmediate(resolve));
  }

  #appoint(ms: number, wake: () => void, keepsProcess: boolean): () => void {
    const appointment: Appointment = {
      at: this.now() + Math.max(0, ms),
      wake,
      keepsProcess,
      timer: undefined,
    };
    this.#appointments.add(appointment);
    this.#arm(appointment);
    return () => {
      clearTimeout(appointment.timer);
      this.#appointments.delete(appointment);
    };
  }

  #arm(appointment: Appointment): void {
    clearTimeout(appointment.timer);
    const left = Math.max(0, appointment.at - this.now());
    appointment.timer = setTimeout(
      () => {
        if (appointment.at > this.now()) {
          this.#arm(appointment);
          return;
        }
        this.#appointments.delete(appointment);
        appointment.wake();
      },
      Math.min(left, MAX_TIMEOUT_MS),
    );
    // A trigger set for next week must not keep the process running.
    if (!appointment.keepsProcess) appointment.timer.unref();
  }
}
