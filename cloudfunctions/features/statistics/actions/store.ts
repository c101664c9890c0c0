import { aggregates } from '../../store'
import type { ReportWords } from '../report'
import type { Rollup } from '../rollup'

export const rollups = aggregates<Rollup>('rollups')
export const reportWords = aggregates<ReportWords>('reports')
