/**
 * Makes `Date` tell another time, in this thread only: `new Date()`, `Date.now()` and `Date()` are `offset()`
 * milliseconds away from the machine's. Timers and `instanceof Date` stay as they are.
 */
export const shiftDate = (scope: { Date: DateConstructor }, offset: () => number): void => {
  const Real = scope.Date
  const now = () => Real.now() + Math.round(offset())
  const shifted: DateConstructor = new Proxy(Real, {
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
    apply: () => new Real(now()).toString(),
    construct: (target, args, made) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], made === shifted ? target : made) as object,
  })
  Real.prototype.constructor = shifted
  scope.Date = shifted
}
