import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import { usePages } from '@/lib/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Offer } from './parts/Offer'

const load = (after?: string) => call('matters.offers', { after })

/** What members may take on in the communities where they serve. */
export default function Offers() {
  const list = usePages(load)
  return (
    <Screen>
      <ListState list={list} empty={<EmptyState icon='hand' title='现在没有等人认领的事' text='村里有要帮忙的，会放在这儿' />}>
        {list.rows.map((offer) => <CustomWrapper key={offer.id}><Offer offer={offer} /></CustomWrapper>)}
      </ListState>
    </Screen>
  )
}
