import { bases } from '@/contract/words-households'
import { today, yearsFromToday } from '@/lib/words/calendar-day'
import { Card } from '@/ui/Card'
import { DateField } from '@/ui/DateField'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import { OneOf } from '@/ui/OneOf'
import type { FactPartProps } from './part-props'

/** Nothing is kept without a ground and an end. */
export const Ground = ({ filled, put, faults }: FactPartProps) => (
  <Card>
    <OneOf name="basis" label="凭什么记" words={bases} picked={filled.basis} onPick={(basis) => put({ basis })} />
    <Fault words={faults['basis']} />
    <Field
      id="fact-basis"
      label="写清楚依据"
      value={filled.basisWords}
      onChange={(basisWords) => put({ basisWords })}
      max={100}
      placeholder={filled.basis === 'duty' ? '比如：困难群众定期走访' : '比如：老人自己说愿意让村里知道'}
      error={faults['basisWords']}
    />
    <Field
      id="fact-source"
      label="从哪里知道的"
      value={filled.source}
      onChange={(source) => put({ source })}
      max={60}
      placeholder="比如：上门时本人说的"
      error={faults['source']}
    />
    <DateField
      id="fact-until"
      label="记到哪天，不选就按旗里定的"
      value={filled.until}
      onChange={(until) => put({ until })}
      start={today()}
      end={yearsFromToday(2)}
      error={faults['until']}
    />
  </Card>
)
