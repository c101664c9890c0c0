import { figures, type Figure } from '@/contract/words-statistics'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { definitions } from '../definitions'

export const defineFigures: Action<'statistics.define'> = ({ figure: asked }) => {
  const named = asked ? [asked] : (Object.keys(figures) as Figure[])
  return Promise.resolve(ok({ rows: named.map((figure) => ({ figure, name: figures[figure], ...definitions[figure] })) }))
}
