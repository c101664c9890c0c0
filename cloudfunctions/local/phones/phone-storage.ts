/**
 * A storage that keeps one phone's entries under a prefix of its own, and shows only those: three people on one
 * origin never see each other's.
 */
export const phoneStorage = (real: Storage, prefix: string): Storage => {
  const keys = () =>
    Array.from({ length: real.length }, (_, index) => real.key(index) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
  const methods = {
    getItem: (key: string) => real.getItem(prefix + key),
    setItem: (key: string, value: string) => real.setItem(prefix + key, value),
    removeItem: (key: string) => real.removeItem(prefix + key),
    clear: () => keys().forEach((key) => real.removeItem(prefix + key)),
    key: (index: number) => keys()[index] ?? null,
  }
  const own = (key: PropertyKey) => (typeof key === 'string' && !(key in methods) ? real.getItem(prefix + key) : null)
  return new Proxy(methods as unknown as Storage, {
    get: (target, key) => (key === 'length' ? keys().length : (own(key) ?? (Reflect.get(target, key) as unknown))),
    set: (_target, key, value) => {
      if (typeof key === 'string') real.setItem(prefix + key, String(value))
      return true
    },
    deleteProperty: (_target, key) => {
      if (typeof key === 'string') real.removeItem(prefix + key)
      return true
    },
    has: (target, key) => own(key) !== null || Reflect.has(target, key),
    ownKeys: () => keys(),
    getOwnPropertyDescriptor: (_target, key) => {
      const value = own(key)
      return value === null ? undefined : { value, configurable: true, enumerable: true, writable: true }
    },
  })
}
