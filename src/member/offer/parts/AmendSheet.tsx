import { useState } from 'react'
import type { OfferView } from '@/contract/service'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { Stepper } from '@/ui/Stepper'

interface AmendSheetProps {
  offer: OfferView
  visible: boolean
  onClose: () => void
  onChanged: (offer: OfferView) => void
}

/** What is left as it was is not sent. */
const changed = <Value,>(value: Value, before: Value): Value | undefined => (value === before ? undefined : value)

const words = (proposed: boolean) =>
  proposed
    ? { title: '大家都看得到，核对一下', label: '别写姓名、电话和住址', button: '核对好了，发布', done: '发布了' }
    : { title: '改一改', label: '要做什么', button: '改好了', done: '改好了' }

/** 改一改. What a resident proposed is looked at here before everybody reads it. */
export const AmendSheet = ({ offer, visible, onClose, onChanged }: AmendSheetProps) => {
  const { title, label, button, done } = words(offer.state === 'proposed')
  const [text, setText] = useState(offer.text)
  const [places, setPlaces] = useState(offer.places)
  const [address, setAddress] = useState(offer.address)
  const { run, busy, error } = useAction('service.amend')
  const send = async () => {
    const next = await run((key) => ({
      id: offer.id,
      key,
      text: changed(text, offer.text),
      places: changed(places, offer.places),
      address: changed(address ?? undefined, offer.address ?? undefined),
    }))
    if (!next) return
    success(done)
    onChanged(next)
  }
  return (
    <Sheet title={title} visible={visible} onClose={onClose}>
      <Field id="amend-text" kind="words" label={label} value={text} onChange={setText} max={200} error={error?.fields?.['text']} inSheet />
      {address !== null && (
        <Field
          id="amend-address"
          label="集合地点"
          value={address}
          onChange={setAddress}
          max={60}
          error={error?.fields?.['address']}
          inSheet
        />
      )}
      {offer.kind !== 'wish' && (
        <Stepper id="amend-places" label="要几个人" value={places} onChange={setPlaces} min={1} max={offer.kind === 'event' ? 200 : 50} />
      )}
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="amend-send" look="main" busy={busy} onClick={() => void send()}>
        {button}
      </BigButton>
    </Sheet>
  )
}
