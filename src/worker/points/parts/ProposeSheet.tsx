import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { numberIn } from '@/contract/text'
import { daysFromToday, startOf, today } from '@/lib/words/calendar-day'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { DateField } from '@/ui/DateField'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { Whom, type Candidate } from './Whom'

interface ProposeSheetProps {
  desk: Pick<Output<'proposals.desk'>, 'places' | 'most' | 'monthMost'>
  onClose: () => void
  onDone: () => void
}

interface DetailsProps {
  orgId: string
  to: Candidate
  onDone: () => void
}

/** How much, why and when. */
const Details = ({ orgId, to, onDone }: DetailsProps) => {
  const [points, setPoints] = useState('')
  const [reason, setReason] = useState('')
  const [on, setOn] = useState(today())
  const { run, busy, error } = useAction('proposals.make')
  const propose = async () => {
    const made = await run((key) => ({ key, orgId, to: to.id, points: numberIn(points), reason, on: startOf(on) }))
    if (!made) return
    success('提上去了')
    onDone()
  }
  const wrong = (field: string) => error?.fields?.[field]
  return (
    <View>
      <Field id="propose-points" kind="digits" label="多少分" value={points} onChange={setPoints} error={wrong('points')} inSheet />
      <Field
        id="propose-reason"
        label="为什么补，不写别人的名字"
        value={reason}
        onChange={setReason}
        max={100}
        placeholder="比如：雪天给五户老人扫雪"
        error={wrong('reason')}
        inSheet
      />
      <DateField
        id="propose-on"
        label="哪天的事"
        value={on}
        onChange={setOn}
        start={daysFromToday(-89)}
        end={today()}
        error={wrong('on')}
      />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="propose-send" look="main" busy={busy} onClick={() => void propose()}>
        请人确认
      </BigButton>
    </View>
  )
}

/** Points for what happened outside of the app: for whom, how much, why. Somebody else confirms it. */
export const ProposeSheet = ({ desk, onClose, onDone }: ProposeSheetProps) => {
  const [to, setTo] = useState<Candidate | null>(null)
  const orgId = desk.places[0] ?? ''
  return (
    <Sheet title="补记一笔线下的" visible onClose={onClose}>
      <View className="small">{`一笔最多 ${desk.most} 分${desk.monthMost === null ? '' : `，一个人一个月最多 ${desk.monthMost} 分`}。要有另一位确认才算数。`}</View>
      <Whom orgId={orgId} picked={to} onPick={setTo} />
      {to && <Details orgId={orgId} to={to} onDone={onDone} />}
    </Sheet>
  )
}
