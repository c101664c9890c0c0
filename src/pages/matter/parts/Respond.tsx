import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import type { Draft } from '@/lib/hooks/use-draft'
import { useMovedOn } from '@/lib/hooks/use-moved-on'
import { useTopUp } from '@/lib/hooks/use-top-up'
import { useUploads } from '@/lib/hooks/use-uploads'
import { useVoice } from '@/lib/hooks/use-voice'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { VoiceField } from '@/ui/VoiceField'
import { ActionBar, type BarRest } from './ActionBar'

const promises = [
  { id: 'now', name: '马上去看' },
  { id: 'today', name: '今天去看看' },
  { id: 'tomorrow', name: '明天上午去看看' },
]

const choicesFor = ({ templates }: MatterView) => {
  const ready = templates.find(({ step }) => step === 'respond')
  const said = promises.map((choice) => ({ ...choice, text: choice.name }))
  return ready ? [...said, { id: 'ready', name: '用现成的话', text: ready.text }] : said
}

interface RespondProps {
  matter: MatterView
  draft: Draft<string>
  bar: BarRest
  onChanged: (matter: MatterView) => void
  onMoved: () => void
}

/** 回应 in one tap; a promise may go with it, chosen rather than typed, or spoken. */
export const Respond = ({ matter, draft, bar, onChanged, onMoved }: RespondProps) => {
  const uploads = useUploads()
  const voice = useVoice(uploads ?? '')
  const { run, busy, error } = useAction('matters.respond')
  useMovedOn(error, onMoved)
  const choices = choicesFor(matter)
  const setPromise = (text: string) => draft.change(() => text)
  const topUp = useTopUp()
  const respond = async () => {
    topUp()
    const next = await run((key) => ({ id: matter.id, key, promise: plain(draft.value) || undefined, voice: voice.enclosed }))
    if (!next) return
    draft.clear()
    success('已告诉对方')
    onChanged(next)
  }
  return (
    <>
      <Card>
        <View className="strong">先回一句，不写也行</View>
        <View className="promise">
          <Chips
            name="promise"
            choices={choices}
            picked={choices.find(({ text }) => text === draft.value)?.id ?? null}
            onPick={(id) => setPromise(choices.find((choice) => choice.id === id)?.text ?? '')}
          />
          <Field
            id="promise"
            name="先回的一句"
            kind="words"
            value={draft.value}
            onChange={setPromise}
            max={200}
            placeholder="比如：收到了，今天去看看"
            error={error?.fields?.['promise']}
          />
          {uploads !== null && <VoiceField hold={voice} />}
        </View>
      </Card>
      <ActionBar
        {...bar}
        main="respond"
        word={voice.ready ? undefined : '还没传好…'}
        busy={busy}
        error={error}
        onBegin={(step) => (step === 'respond' ? voice.ready && void respond() : bar.onBegin(step))}
      />
    </>
  )
}
