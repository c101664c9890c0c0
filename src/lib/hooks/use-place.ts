import { useState } from 'react'
import type { Output } from '@/contract'
import { useCall } from '@/lib/hooks/use-call'

type Place = Output<'grid.children'>

/** While the next level is on its way, the last one must not be taken for it. */
const isOf = (place: Place, id: string | undefined) => id === undefined || place.path.at(-1)?.id === id

/** Where there is nothing to choose, nobody is asked: the one county at the top. */
const onlyChild = ({ path, children }: Place) => (path.length === 0 && children.length === 1 ? children[0]?.id : undefined)

/** Walks the tree from the top: the place stood at, once it is known. */
export const usePlace = () => {
  const [id, setId] = useState<string | undefined>()
  const { data, error, retry } = useCall('grid.children', { id })
  const only = id === undefined && data ? onlyChild(data) : undefined
  if (only !== undefined) setId(only)
  const place = data && only === undefined && isOf(data, id) ? data : null
  return { place, error, retry, enter: setId }
}
