import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input } from '@/contract'
import { useSheet } from '@/lib/hooks/use-sheet'
import { useMe } from '@/lib/kept/person'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { placeAbove } from '@/lib/routes/manages'

/** What was found goes out as a spreadsheet: all of it, not only what stands here. */
export const TakeOut = ({ asked: { orgId, after: _after, ...sought } }: { asked: Input<'matters.search'> }) => {
  const me = useMe()
  const [done, setDone] = useState('')
  const { get, busy, error } = useSheet('exchange.export')
  const place = placeAbove(me) && (orgId ?? placeAbove(me))
  if (place === null) return null
  const take = async () => {
    setDone('')
    const file = await get({ table: 'matters', orgId: place, sought })
    if (file) setDone(file.capped ? `${String(file.rows)} 件，太多了，只给最近的这些` : `${String(file.rows)} 件`)
  }
  return (
    <View className="section">
      <BigButton id="take-out" icon="list" busy={busy} onClick={() => void take()}>
        把找到的做成表格
      </BigButton>
      <ErrorLine error={error} />
      {done && (
        <View id="taken-out" className="note">
          {done}
        </View>
      )}
    </View>
  )
}
