import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LinkView } from '@/contract/households'
import { linkSteps, type LinkStep } from '@/contract/words-households'
import { useLinkSteps } from '@/lib/hooks/use-link-steps'
import { BigButton } from '@/ui/BigButton'
import { BarButtons } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

/** Steps after which one may say a word, and need not. */
const spoken: readonly LinkStep[] = ['refuse', 'ask', 'end']
/** What whoever answers for the grid writes down for a household without a phone. */
const forThem: Readonly<Partial<Record<LinkStep, string>>> = {
  agreeAsHousehold: '这家说同意',
  refuse: '这家说不用',
  ask: '这家想换一位',
}

/** A member owes no reason. */
const asMember: Readonly<Partial<Record<LinkStep, string>>> = { refuse: '现在不方便' }

interface LinkStepsProps {
  householdId: string
  link: LinkView
  /** Somebody of the grid writes down what the household said. */
  keeper?: boolean
  onDone: () => void
}

/** A yes is one tap; a no, or another one please, may have a word with it. */
export const LinkSteps = ({ householdId, link, keeper = false, onDone }: LinkStepsProps) => {
  const [asked, setAsked] = useState<LinkStep | null>(null)
  const [words, setWords] = useState('')
  const { take, busy, error } = useLinkSteps(householdId, link, onDone)
  const others = link.member.me ? asMember : keeper ? forThem : {}
  const wordOf = (step: LinkStep) => others[step] ?? linkSteps[step]
  const send = async (step: LinkStep) => {
    if (await take(step, words)) setAsked(null)
  }
  return (
    <View>
      {asked === null && <ErrorLine error={error} />}
      <BarButtons>
        {link.can.map((step) => (
          <BigButton
            key={step}
            id={`${step}-${link.id}`}
            look={spoken.includes(step) ? 'plain' : 'main'}
            busy={busy}
            onClick={() => (spoken.includes(step) ? setAsked(step) : void send(step))}
          >
            {wordOf(step)}
          </BigButton>
        ))}
      </BarButtons>
      {asked && (
        <Sheet title={wordOf(asked)} visible onClose={() => setAsked(null)}>
          <Field
            id="link-words"
            label="想说一句就写，不写也行"
            value={words}
            onChange={setWords}
            max={100}
            error={error?.fields?.['words']}
            inSheet
          />
          {!error?.fields && <ErrorLine error={error} />}
          <BigButton id="link-send" look="main" busy={busy} onClick={() => void send(asked)}>
            {wordOf(asked)}
          </BigButton>
        </Sheet>
      )}
    </View>
  )
}
