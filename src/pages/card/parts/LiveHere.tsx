import { View } from '@tarojs/components'
import type { ContactCard } from '@/contract/places'
import { keepMe } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'

/** 住在这里: one tap, remembered. Who lives here already may ask at once. */
export const LiveHere = ({ card, onChanged }: { card: ContactCard; onChanged: () => void }) => {
  const { run, busy, error } = useAction('people.settle')
  const settle = async () => {
    const me = await run(() => ({ gridId: card.place.gridId }))
    if (!me) return
    keepMe(me)
    success('记住了')
    onChanged()
  }
  return (
    <BottomBar>
      <ErrorLine error={error} />
      {card.mine && (
        <View id="card-mine" className="card-mine small">
          您住在这个网格
        </View>
      )}
      <BarButtons>
        {card.mine ? (
          <BigButton id="card-ask" look="main" icon="pen" onClick={open.ask}>
            有事找网格
          </BigButton>
        ) : (
          <BigButton id="card-live" look="main" icon="home" busy={busy} onClick={() => void settle()}>
            我住在这里
          </BigButton>
        )}
      </BarButtons>
    </BottomBar>
  )
}
