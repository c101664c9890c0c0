import type { Offer } from '@/contract/service'
import { open } from '@/lib/routes/routes'
import { stepWords } from '@/lib/words/offer-words'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { OfferRow } from '@/ui/OfferRow'

const openOffer = ({ id, kind }: Offer) => (kind === 'matter' ? open.matter(id) : open.offer(id))
const callOf = ({ kind }: Offer) => {
  if (kind === 'matter') return 'matters.claim'
  return kind === 'event' ? 'service.signUp' : 'service.claim'
}

/** One that waits for somebody. Whoever takes it goes straight to it. */
export const Wanted = ({ offer, onTaken }: { offer: Offer; onTaken: () => void }) => {
  const { id, kind, can } = offer
  const { run, busy, error } = useAction(callOf(offer))
  const take = async () => {
    if (!(await run((key) => ({ id, key })))) return
    success(kind === 'event' ? '报上名了' : '由您来办')
    onTaken()
    openOffer(offer)
  }
  const step = can.includes('signUp') ? 'signUp' : 'claim'
  return (
    <OfferRow offer={offer} onOpen={() => openOffer(offer)}>
      <ErrorLine error={error} />
      {can.includes(step) && (
        <BigButton id={`${step}-${id}`} busy={busy} onClick={() => void take()}>
          {kind === 'event' && offer.left === 0 ? '我来候补' : stepWords[step]}
        </BigButton>
      )}
    </OfferRow>
  )
}
