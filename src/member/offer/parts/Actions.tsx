import { useState } from 'react'
import type { OfferView } from '@/contract/service'
import type { OfferStep } from '@/contract/words-service'
import { stepWords } from '@/lib/words/offer-words'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { AmendSheet } from './AmendSheet'
import { isWordStep, stepHints } from './step-words'
import { WordsSheet } from './WordsSheet'

interface ActionsProps {
  offer: OfferView
  onChanged: (offer: OfferView) => void
}

type Tap = 'claim' | 'signUp' | 'cancel'
const isTap = (step: OfferStep): step is Tap => step === 'claim' || step === 'signUp' || step === 'cancel'
const done: Record<Tap, string> = { claim: '由您来办', signUp: '报上名了', cancel: '好的，下次再来' }
/** Never in red: going back on something, or the organiser's own. */
const calm: readonly OfferStep[] = ['cancel', 'release', 'amend', 'close']

/** A step that takes no words, in one tap. */
const useTap = (step: Tap, id: string, onChanged: ActionsProps['onChanged']) => {
  const { run, busy, error } = useAction(`service.${step}`)
  const tap = async () => {
    const next = await run((key) => ({ id, key }))
    if (!next) return
    success(step === 'signUp' && next.mine?.state === 'waiting' ? '排上候补了' : done[step])
    onChanged(next)
  }
  return { tap, busy, error }
}

const useTaps = (id: string, onChanged: ActionsProps['onChanged']) => {
  const taps = { claim: useTap('claim', id, onChanged), signUp: useTap('signUp', id, onChanged), cancel: useTap('cancel', id, onChanged) }
  const all = Object.values(taps)
  return { tap: (step: Tap) => taps[step].tap(), busy: all.some(({ busy }) => busy), error: all.find(({ error }) => error)?.error ?? null }
}

const wordOf = (step: OfferStep, { kind, left, state }: OfferView) => {
  if (step === 'signUp' && left === 0) return '我来候补'
  if (step === 'amend' && state === 'proposed') return '核对后发布'
  return step === 'contacted' && kind === 'post' ? '和负责人说好了' : stepWords[step]
}

/** What one may do now: the first as the big button, perhaps one beside it, the rest in a sheet. */
export const Actions = ({ offer, onChanged }: ActionsProps) => {
  const [opened, setOpened] = useState<OfferStep | 'more' | null>(null)
  const { tap, busy, error } = useTaps(offer.id, onChanged)
  const [main, second, ...others] = offer.can
  if (!main) return null
  const close = (sheet: OfferStep | 'more') => () => setOpened((old) => (old === sheet ? null : old))
  const begin = (step: OfferStep) => (isTap(step) ? void tap(step) : setOpened(step))
  const changed = (next: OfferView) => {
    setOpened(null)
    onChanged(next)
  }
  const look = calm.includes(main) && offer.state !== 'proposed' ? 'plain' : 'main'
  return (
    <>
      <BottomBar>
        <ErrorLine error={error} />
        <BarButtons>
          {others.length > 0 && (
            <BigButton id="more" disabled={busy} onClick={() => setOpened('more')}>
              其他
            </BigButton>
          )}
          {second && (
            <BigButton id={second} disabled={busy} onClick={() => begin(second)}>
              {wordOf(second, offer)}
            </BigButton>
          )}
          <BigButton id={main} look={look} busy={busy} onClick={() => begin(main)}>
            {wordOf(main, offer)}
          </BigButton>
        </BarButtons>
      </BottomBar>
      <Sheet title="还可以" visible={opened === 'more'} onClose={close('more')}>
        {others.map((step) => (
          <Row key={step} id={step} title={wordOf(step, offer)} text={stepHints[step]} onClick={() => begin(step)} />
        ))}
      </Sheet>
      {offer.can.filter(isWordStep).map((step) => (
        <WordsSheet key={step} step={step} id={offer.id} visible={opened === step} onClose={close(step)} onChanged={changed} />
      ))}
      {offer.can.includes('amend') && (
        <AmendSheet offer={offer} visible={opened === 'amend'} onClose={close('amend')} onChanged={changed} />
      )}
    </>
  )
}
