import type { NodeView } from '@/contract/places'
import { useCall } from '@/lib/hooks/use-call'

/** The other grids of the same community, those in use. */
export const useNeighbours = (node: NodeView) => {
  const { data, error, retry } = useCall('grid.tree', { id: node.path.at(-2)?.id })
  return { neighbours: data?.rows.filter(({ id, retired }) => id !== node.id && !retired) ?? null, error, retry }
}
