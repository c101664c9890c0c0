import { repeatable } from '../../../platform/effects'
import type { PieceEffect, PointsEffect } from '../reservation'
import { settlePoints } from './points'
import { settlePiece } from './store'

/** The piece that a reservation held. */
export const settlingPiece = repeatable<PieceEffect>(settlePiece)

/** The points that a reservation held. */
export const settlingPoints = repeatable<PointsEffect>(settlePoints)
