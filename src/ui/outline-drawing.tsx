import type { ReactElement } from 'react'

/** Rings of [lng, lat] in GCJ-02 degrees, outer ring first. */
export interface OutlineProps {
  polygons: readonly (readonly (readonly (readonly number[])[])[])[]
}

/**
 * The bounds of a place. The build puts `outline-drawing.weapp.tsx` (a map)
 * or `outline-drawing.h5.tsx` (the bare shape) in the place of this file.
 */
export declare const Outline: (props: OutlineProps) => ReactElement
