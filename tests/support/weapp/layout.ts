/** jsdom lays nothing out: every rectangle is empty. */
const nowhere = { id: '', dataset: {}, left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, scrollTop: 0, scrollLeft: 0, node: null }

type Seen = (found: unknown) => void

export const selectorQuery = () => {
  const wanted: { readonly found: unknown; readonly seen: Seen | undefined }[] = []
  const select = (found: unknown) => {
    const want = (seen?: Seen) => {
      wanted.push({ found, seen })
      return query
    }
    return {
      boundingClientRect: want,
      scrollOffset: want,
      context: want,
      node: want,
      fields: (_fields: unknown, seen?: Seen) => want(seen),
    }
  }
  const query = {
    in: () => query,
    select: () => select(nowhere),
    selectAll: () => select([nowhere]),
    selectViewport: () => select(nowhere),
    exec(done?: (found: readonly unknown[]) => void) {
      setTimeout(() => {
        for (const { found, seen } of wanted) seen?.(found)
        done?.(wanted.map(({ found }) => found))
      }, 0)
      return query
    },
  }
  return query
}

export const intersectionObserver = () => {
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe: () => undefined,
    disconnect: () => undefined,
  }
  return observer
}
