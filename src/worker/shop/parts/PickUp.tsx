import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import type { DeskReservation } from '@/contract/shop'
import { halfWidth } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'

interface Found {
  readonly code: string
  readonly rows: readonly DeskReservation[]
  readonly error: CallError | null
}

const digitsIn = (text: string) => halfWidth(text).replace(/\D/g, '')

/** Whoever the code stands for: asked as soon as all six digits are there. */
const useFound = (orgId: string, code: string): Found | null => {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (code.length !== 6) return undefined
    let wanted = true
    void call('shop.find', { orgId, code }).then((reply) => {
      if (wanted) setFound(reply.ok ? { code, rows: reply.data.rows, error: null } : { code, rows: [], error: reply.error })
    })
    return () => {
      wanted = false
    }
  }, [orgId, code])
  return found?.code === code ? found : null
}

const HandOver = ({ reservation, code, onDone }: { reservation: DeskReservation; code: string; onDone: () => void }) => {
  const { run, busy, error } = useAction('shop.pickUp')
  const handOver = async () => {
    if (!(await run((key) => ({ id: reservation.id, code, key })))) return
    success('交给他了')
    onDone()
  }
  return (
    <View className="found">
      <View className="strong">{reservation.goodsName}</View>
      <View className="small">{`${reservation.who}，用 ${reservation.price} 分`}</View>
      <ErrorLine error={error} />
      {reservation.can.includes('pickUp') ? (
        <BigButton id="hand-over" look="main" busy={busy} onClick={() => void handOver()}>
          交给他
        </BigButton>
      ) : (
        <View className="small">这是您自己约的，请另一位来交</View>
      )}
    </View>
  )
}

/** 交货: the code is typed, the thing shows itself, one tap hands it over. */
export const PickUp = ({ orgId, onDone }: { orgId: string; onDone: () => void }) => {
  const [text, setText] = useState('')
  const code = digitsIn(text)
  const found = useFound(orgId, code)
  const done = () => {
    setText('')
    onDone()
  }
  return (
    <Card className="pick-up">
      <Field id="code" kind="digits" label="取货码" placeholder="6 位数字" value={text} onChange={setText} />
      <ErrorLine error={found?.error ?? null} />
      {found?.rows.map((reservation) => (
        <HandOver key={reservation.id} reservation={reservation} code={code} onDone={done} />
      ))}
    </Card>
  )
}
