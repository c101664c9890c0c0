const part = () => Math.random().toString(36).slice(2, 12)

/** Names one intention of the person; sent again with every retry of it. */
export const newKey = () => `${Date.now().toString(36)}-${part()}${part()}`
