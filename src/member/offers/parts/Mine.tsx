import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import type { Offer } from '@/contract/service'
import { nextStep } from '@/lib/words/offer-words'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { OfferRow } from '@/ui/OfferRow'

const load = (after?: string) => call('service.mine', { after })

const openOffer = ({ id, kind }: Offer) => (kind === 'matter' ? open.matter(id) : open.offer(id))

/** What I have taken on, each with its next step. */
export const Mine = () => {
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState icon="hand" title="您还没有认领" text="在「我能做的」里挑一件顺手的就行" />}>
      {list.rows.map((offer) => (
        <CustomWrapper key={offer.id}>
          <OfferRow offer={offer} onOpen={() => openOffer(offer)} note={offer.mine && nextStep(offer, offer.mine)} />
        </CustomWrapper>
      ))}
    </ListState>
  )
}
