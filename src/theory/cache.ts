/** Finds something of an object once, and keeps it as long as the object is there. */
export interface Cache<Of extends object, Found> {
  (of: Of): Found;
  /** Keeps what was found on another way. */
  keep(of: Of, found: Found): void;
}

/**
 * Makes the function that keeps what another finds of an object. It is for what never changes: a theory, and what is derived
 * from one. All that is kept between two questions is kept by it, so that nothing is ever out of date.
 *
 * At the top of a module, mark the call as pure, so that a bundler can leave it out.
 */
export function createCache<Of extends object, Found extends object>(find: (of: Of) => Found): Cache<Of, Found> {
  const kept = new WeakMap<Of, Found>();
  const get = (of: Of): Found => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const found = find(of);
    kept.set(of, found);
    return found;
  };
  return Object.assign(get, { keep: (of: Of, found: Found) => void kept.set(of, found) });
}
