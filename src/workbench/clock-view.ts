/**
 * A clock as other threads see it: one shared number. An execution asks for the time thousands of times
 * (`Date.now()`), which must not cost a message to the main thread each time.
 */
export interface ClockView {
  /** What the cell holds: the time itself, or what to add to the computer's time. */
  readonly holds: 'time' | 'offset';
  /** One signed 64-bit number, in milliseconds. */
  readonly cell: SharedArrayBuffer;
}

const CELL_BYTES = BigInt64Array.BYTES_PER_ELEMENT;

export function createClockView(holds: ClockView['holds'], milliseconds: number): ClockView {
  const view: ClockView = { holds, cell: new SharedArrayBuffer(CELL_BYTES) };
  writeClockView(view, milliseconds);
  return view;
}

export function writeClockView(view: ClockView, milliseconds: number): void {
  Atomics.store(new BigInt64Array(view.cell), 0, BigInt(Math.round(milliseconds)));
}

/** Milliseconds since the epoch on the clock behind the view; `computerNow` is the computer's own time. */
export function readClockView(view: ClockView, computerNow: () => number): number {
  const held = Number(Atomics.load(new BigInt64Array(view.cell), 0));
  return view.holds === 'time' ? held : computerNow() + held;
}
