import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MyReservation } from '@/contract/shop'
import { reservationStates } from '@/contract/words-shop'
import { before, day } from '@/lib/words/dates'
import { Card } from '@/ui/Card'
import { Code } from '@/ui/Code'
import { StateBadge } from '@/ui/StateBadge'
import { Press } from '@/ui/Press'
import { CancelSheet } from './CancelSheet'

const Waiting = ({ reservation, code, onCancel }: { reservation: MyReservation; code: string; onCancel: () => void }) => (
  <Card id={`reservation-${reservation.id}`} className="code-card">
    <View className="strong">{reservation.goodsName}</View>
    <Code name="取货码" code={code} />
    <View className="small">{`在${reservation.shopName}，把码念给他听`}</View>
    {reservation.until !== null && <View className="small">{`${before(reservation.until)}去取，用 ${reservation.price} 分`}</View>}
    {reservation.can.includes('cancel') && (
      <Press id={`cancel-${reservation.id}`} className="link" onPress={onCancel}>
        不要了，取消预约
      </Press>
    )}
  </Card>
)

const looks = {
  asked: 'waiting',
  reserved: 'waiting',
  pickedUp: 'answered',
  cancelled: 'closed',
  expired: 'closed',
  refused: 'closed',
} as const

const Past = ({ reservation }: { reservation: MyReservation }) => (
  <Card id={`reservation-${reservation.id}`}>
    <View className="matter-head">
      <View className="strong grow">{reservation.goodsName}</View>
      <StateBadge look={looks[reservation.state]} word={reservationStates[reservation.state]} />
    </View>
    <View className="small">{`${day(reservation.endedAt ?? reservation.at)} · ${reservation.shopName} · ${reservation.price} 分`}</View>
    {reservation.why && <View className="small">{`原因：${reservation.why}`}</View>}
  </Card>
)

/** One reservation: the code large and alone while something waits, one line of what became of it later. */
export const Reservation = ({ reservation, onChanged }: { reservation: MyReservation; onChanged: () => void }) => {
  const [cancelling, setCancelling] = useState(false)
  if (reservation.code === null) return <Past reservation={reservation} />
  return (
    <>
      <Waiting reservation={reservation} code={reservation.code} onCancel={() => setCancelling(true)} />
      {cancelling && <CancelSheet reservation={reservation} onClose={() => setCancelling(false)} onDone={onChanged} />}
    </>
  )
}
