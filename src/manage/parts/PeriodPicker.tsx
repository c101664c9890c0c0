import { useState } from 'react'
import { periodsBack, periodUnits, unitOf, type PeriodUnit } from '@/lib/words/figure-periods'
import { Chips } from '@/ui/Chips'
import { Segment } from '@/ui/Segment'

interface PeriodPickerProps {
  units: readonly PeriodUnit[]
  picked: string
  onPick: (period: string) => void
}

/** A week, a month or a quarter, the newest first. */
export const PeriodPicker = ({ units, picked, onPick }: PeriodPickerProps) => {
  const [unit, setUnit] = useState(unitOf(picked))
  return (
    <>
      <Segment choices={units.map((id) => ({ id, name: periodUnits[id] }))} picked={unit} onPick={setUnit} />
      <Chips name="period" choices={periodsBack(unit)} picked={picked} onPick={onPick} />
    </>
  )
}
