import type { NodeView } from '@/contract/places'
import { manage, type Change } from '@/lib/routes/routes-manage'

/** The way to change one thing about a place, where the person may. */
export const editOf = (node: NodeView, what: Change) =>
  node.can.includes(what) ? { word: '改', onClick: () => manage.edit(node.id, what) } : null
