/**
 * `Date` on the workbench's clock: `new Date()`, `Date()` and `Date.now()` tell its time, everything else is
 * the realm's own `Date`, so that `instanceof` and every method stay as they are.
 */
export function createClockDate(OwnDate: DateConstructor, now: () => number): DateConstructor {
  const ClockDate = new Proxy(OwnDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: (target) => new target(now()).toString(),
  });
  OwnDate.now = now;
  OwnDate.prototype.constructor = ClockDate;
  return ClockDate;
}
