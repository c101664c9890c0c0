import { useCallback, useEffect } from 'react'
import { useDraft } from '@/lib/hooks/use-draft'
import { useUploads } from '@/lib/hooks/use-uploads'
import { useVisit } from '@/lib/hooks/use-visit'
import { useVoice } from '@/lib/hooks/use-voice'
import { back, open } from '@/lib/routes/routes'
import { stillLacks, stillSending } from '@/lib/words/form-words'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Heading } from '@/ui/Heading'
import { Carried } from './Carried'
import { lacksOf, toSend, type Filled, type Values } from './filled'
import { Raise } from './Raise'
import { Said } from './Said'
import { When } from './When'

interface VisitFormProps {
  householdId: string
  label: string
  /** Of a visit that is put right. */
  visitId: string | undefined
  values: Values
  begun: Filled
}

/** A visit: the day, the way, what was brought and taken back, a note or a voice; and the matter that comes of it. */
export const VisitForm = ({ householdId, label, visitId, values, begun }: VisitFormProps) => {
  const { value, change, clear } = useDraft<Filled>(`visit.${visitId ?? householdId}`, () => begun)
  // A draft of an earlier version may lack what came later.
  const filled = { ...begun, ...value }
  const put = useCallback((part: Partial<Filled>) => change((old) => ({ ...old, ...part })), [change])
  const uploads = useUploads() ?? ''
  const voice = useVoice(uploads, filled.voice)
  const { send, busy, error } = useVisit(label)
  const parts = { filled, values, put, faults: error?.fields ?? {} }
  const { note } = voice
  // What nobody touched is no draft: it begins today, whenever it is opened.
  useEffect(() => {
    if (note !== filled.voice) put({ voice: note })
  }, [put, note, filled.voice])
  const save = async () => {
    const told = { householdId, id: visitId, ...toSend(filled, values) }
    const sent = await send(told, { key: filled.key, spoken: { voice: note, uploads } })
    if (!sent) return
    clear()
    const matterId = sent.kept ? null : sent.saved.visit.matterId
    if (filled.raise && matterId !== null) open.matterInstead(matterId)
    else back()
  }
  return (
    <>
      {label !== '' && <Heading look="section">{label}</Heading>}
      <When {...parts} />
      <Carried {...parts} />
      <Said {...parts} voice={voice} />
      {visitId === undefined && <Raise {...parts} />}
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton
            id="visit-send"
            look="main"
            busy={busy}
            missing={stillLacks(lacksOf(filled, note !== null)) ?? (voice.settled ? null : stillSending)}
            onClick={() => void save()}
          >
            记下
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
