import type { SettingsValues } from '@/contract/settings'
import type { Effect } from '../../platform/aggregate'

/** The county's figures of which the rules of dues are made. */
export type DueFigures = Pick<
  SettingsValues['numbers'],
  'visitHighDays' | 'visitKeyDays' | 'visitGeneralDays' | 'visitOrdinaryDays' | 'visitGracePercent'
>

/** The rules of dues change at a moment, UTC ms. */
export interface Redue extends Effect {
  readonly kind: 'redue'
  readonly at: number
  readonly figures: DueFigures
}

const dueFigures = ({ visitHighDays, visitKeyDays, visitGeneralDays, visitOrdinaryDays, visitGracePercent }: DueFigures): DueFigures => ({
  visitHighDays,
  visitKeyDays,
  visitGeneralDays,
  visitOrdinaryDays,
  visitGracePercent,
})

/** What follows where a change of figures touches the rules of dues. */
export const redueAfter = (id: string, at: number, { before, after }: { before: DueFigures; after: DueFigures }): readonly Redue[] => {
  const [old, figures] = [dueFigures(before), dueFigures(after)]
  const same = (Object.keys(figures) as (keyof DueFigures)[]).every((name) => old[name] === figures[name])
  return same ? [] : [{ id, kind: 'redue', at, figures }]
}

/** A change of the rules of dues, in the collection `dueRuns`: `clock` brings it to every household. */
export interface DueRun {
  readonly _id: string
  readonly at: number
  readonly figures: DueFigures
  /** The household up to which it has come. */
  readonly after: string
  /** Null while some have the old rules. */
  readonly doneAt: number | null
}
