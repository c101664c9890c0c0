import { View } from '@tarojs/components'
import type { OfferCard } from '@/contract/matters'
import { kinds } from '@/contract/words'
import { before } from '@/lib/dates'
import { placeName } from '@/lib/labels'
import { open } from '@/lib/routes'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'

/** One that waits for somebody: what it is, where, by when. Whoever takes it goes straight to it. */
export const Offer = ({ offer }: { offer: OfferCard }) => {
  const { id, kind, categoryName, text, place, dueAt, can } = offer
  const { run, busy, error } = useAction('matters.claim')
  const claim = async () => {
    if (!(await run((key) => ({ id, key })))) return
    success('由您来办')
    open.matter(id)
  }
  return (
    <Card className='matter'>
      <View className='small'>{`${kinds[kind]} · ${categoryName}`}</View>
      <View className='strong'>{text}</View>
      <View className='small'>{placeName(place)}</View>
      {dueAt !== null && <View className='small'>{`${before(dueAt)}要有说法`}</View>}
      <ErrorLine error={error} />
      {can.includes('claim') && <BigButton id={`claim-${id}`} busy={busy} onClick={() => void claim()}>我来认领</BigButton>}
    </Card>
  )
}
