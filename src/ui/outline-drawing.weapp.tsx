import { Map } from '@tarojs/components'
import type { OutlineProps } from './outline-drawing'
import { boxAround } from './outline-shape'
import './Outline.scss'

const toPoints = (ring: readonly (readonly number[])[]) => ring.map(([longitude = 0, latitude = 0]) => ({ longitude, latitude }))

/** Drawn on WeChat's map, which shows all of it. */
export const Outline = ({ polygons }: OutlineProps) => {
  const { west, east, south, north } = boxAround(polygons)
  const shapes = polygons.map(([outer = []]) => ({
    points: toPoints(outer),
    strokeWidth: 2,
    strokeColor: '#1B5FAAFF',
    fillColor: '#1B5FAA33',
  }))
  return (
    <Map
      className="outline"
      longitude={(west + east) / 2}
      latitude={(south + north) / 2}
      includePoints={shapes.flatMap(({ points }) => points)}
      polygons={shapes}
      enableScroll={false}
      onError={() => undefined}
    />
  )
}
