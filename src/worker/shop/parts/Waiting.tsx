import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { DeskReservation } from '@/contract/shop'
import { before } from '@/lib/words/dates'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { Heading } from '@/ui/Heading'

interface CancelProps {
  reservation: DeskReservation
  onClose: () => void
  onDone: () => void
}

const CancelSheet = ({ reservation, onClose, onDone }: CancelProps) => {
  const [why, setWhy] = useState('')
  const { run, busy, error } = useAction('shop.cancel')
  const cancel = async () => {
    if (!(await run((key) => ({ id: reservation.id, why, key })))) return
    success('取消了')
    onDone()
  }
  const wrong = error?.fields?.['why']
  return (
    <Sheet title={`给不了${reservation.who}「${reservation.goodsName}」`} visible onClose={onClose}>
      <Field
        id="cancel-why"
        label="为什么，他会看到"
        placeholder="比如：包装破了"
        value={why}
        onChange={setWhy}
        max={100}
        error={wrong}
        inSheet
      />
      <View className="small">积分退给他，东西回到货架上。</View>
      {!wrong && <ErrorLine error={error} />}
      <BigButton id="cancel-send" look="main" busy={busy} onClick={() => void cancel()}>
        取消他的预约
      </BigButton>
    </Sheet>
  )
}

/** Who is waited for, the first to run out at the top. */
export const Waiting = ({ desk, onChanged }: { desk: Output<'shop.desk'>; onChanged: () => void }) => {
  const [cancelling, setCancelling] = useState<DeskReservation | null>(null)
  const close = () => setCancelling(null)
  const done = () => {
    close()
    onChanged()
  }
  if (desk.waiting.length === 0) return <EmptyState icon="basket" title="没有人在等" text="有人约了，会排在这儿" />
  return (
    <>
      <Heading look="section">等着取的</Heading>
      <Card className="card-lines">
        {desk.waiting.map((reservation) => (
          <Row
            key={reservation.id}
            id={`waiting-${reservation.id}`}
            title={`${reservation.goodsName} · ${reservation.who}`}
            text={reservation.until === null ? undefined : `${before(reservation.until)}来取`}
            onClick={() => setCancelling(reservation)}
          />
        ))}
      </Card>
      {desk.more && <View className="note">还有更多，交完一些再看</View>}
      {cancelling && <CancelSheet reservation={cancelling} onClose={close} onDone={done} />}
    </>
  )
}
