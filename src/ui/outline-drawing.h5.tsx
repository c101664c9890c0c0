import type { OutlineProps } from './outline-drawing'
import { pathsIn } from './outline-shape'
import './Outline.scss'

const WIDTH = 320
const HEIGHT = 200
const MARGIN = 12

/** In a browser there is no map of WeChat's: the bare shape, north up. */
export const Outline = ({ polygons }: OutlineProps) => (
  <svg
    className="outline"
    viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
    role="img"
    aria-label="边界的形状，上面是北"
  >
    {pathsIn(polygons, WIDTH, HEIGHT).map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
)
