import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DueRow } from '@/contract/visits'
import { startOf, today } from '@/lib/words/calendar-day'
import { callWords, contactedWords } from '@/lib/words/household-words'
import { dueWords } from '@/lib/words/visit-words'
import { dial, open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { useVisit } from '@/lib/hooks/use-visit'
import { BigButton } from '@/ui/BigButton'
import { BarButtons } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Press } from '@/ui/Press'
import { ExcuseSheet } from './ExcuseSheet'

interface DueCardProps {
  row: DueRow
  /** Opens the page of whoever answers for the place, else that of the linked member. */
  staff: boolean
  onChanged: () => void
}

const whereOf = ({ communityName, gridName, laneName, whereNow }: DueRow) =>
  [`${communityName} ${gridName}`, ...(laneName === null ? [] : [laneName]), ...(whereNow === null ? [] : [`现在住${whereNow}`])].join(
    ' · ',
  )

/** A call, and that it was made: two taps. Anything else is one tap further. */
const Ways = ({ row, onChanged }: Omit<DueCardProps, 'staff'>) => {
  const { send, busy, error } = useVisit(row.label)
  const { phone } = row.contact
  const called = async () => {
    const sent = await send({ householdId: row.id, way: 'phone', day: startOf(today()) })
    // Without signal the list cannot be asked for again: what waits leaves it by itself.
    if (sent && !sent.kept) onChanged()
  }
  return (
    <>
      <ErrorLine error={error} />
      <BarButtons>
        {phone && (
          <BigButton id={`dial-${row.id}`} icon="phone" onClick={() => dial(phone)}>
            打电话
          </BigButton>
        )}
        <BigButton id={`called-${row.id}`} busy={busy} onClick={() => void called()}>
          打过电话了
        </BigButton>
      </BarButtons>
    </>
  )
}

/** A household to look in on: why, whom to ask for, and what may be done right here. */
export const DueCard = ({ row, staff, onChanged }: DueCardProps) => {
  const [excusing, setExcusing] = useState(false)
  const [due] = row.dues
  const { id, label, contact, ask, can } = row
  return (
    <Card
      id={`due-${id}`}
      onClick={() => (staff ? manage.household(id) : open.household(id))}
      foot={
        <>
          {can.includes('save') && <Ways row={row} onChanged={onChanged} />}
          <View className="due-ways">
            {can.includes('save') && (
              <Press id={`visit-${id}`} className="link due-way" onPress={() => open.visit(id, label)}>
                上门了，记几句
              </Press>
            )}
            {can.includes('excuse') && (
              <Press id={`excuse-${id}`} className="link due-way" onPress={() => setExcusing(true)}>
                这次不看
              </Press>
            )}
          </View>
          {ask && staff && (
            <Press id={`ask-${id}`} className="link" onPress={() => manage.newFact(id, ask.id)}>
              {`顺便问：${ask.name}`}
            </Press>
          )}
          {excusing && <ExcuseSheet id={id} onClose={() => setExcusing(false)} onDone={onChanged} />}
        </>
      }
    >
      <View className="strong">{`${label} · ${contact.name}`}</View>
      {due && <View className="small">{dueWords(due)}</View>}
      <View className="small">{`${whereOf(row)} · ${callWords(row)} · ${contactedWords(row.contactedAt)}`}</View>
      {ask && !staff && <View>{`顺便问一句：${ask.name}，不问也行`}</View>}
    </Card>
  )
}
