import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { grounds } from '@/contract/words'
import { usePhotos } from '@/lib/hooks/use-photos'
import { useUploads } from '@/lib/hooks/use-uploads'
import { useDraft } from '@/lib/hooks/use-draft'
import { useAloud } from '@/lib/hooks/use-aloud'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { PhotoPicker } from '@/ui/PhotoPicker'
import { PickRow } from '@/ui/PickRow'
import { Asked } from './Asked'
import { VoiceField } from '@/ui/VoiceField'
import { FormBar } from './FormBar'
import { useStep } from './use-step'
import { WithMatter } from './WithMatter'
import { stillSending } from '@/lib/words/form-words'

const Whistled = ({ matter }: { matter: MatterView }) => {
  const last = matter.whistles.at(-1)
  if (!last) return null
  return (
    <Card>
      <View className="small">{`${matter.place.communityName}请您部门（${grounds[last.ground]}）`}</View>
      <View className="strong">{last.text}</View>
    </Card>
  )
}

const lacking = (done: boolean | null, ready: boolean): string | null => {
  if (done === null) return '请先点办完没有'
  return ready ? null : stillSending
}

const Reply = ({ matter }: { matter: MatterView }) => {
  const { id } = matter
  const draft = useDraft(`whistleReply.${id}`, () => '')
  const [done, setDone] = useState<boolean | null>(null)
  const voice = useAloud()
  const photos = usePhotos(useUploads() ?? '')
  const { send, busy, error } = useStep('matters.whistleReply', '已告诉村里')
  const reply = async () => {
    if (done === null) return
    await send((key) => ({ id, key, text: draft.value, voice: voice.enclosed, photos: photos.fileIds, done }))
  }
  return (
    <>
      <Asked matter={matter} />
      <Whistled matter={matter} />
      <Card className="card-lines">
        <PickRow id="done-no" title="还在办，先说进展" picked={done === false} onPick={() => setDone(false)} />
        <PickRow id="done-yes" title="办完了，这是结果" picked={done === true} onPick={() => setDone(true)} />
      </Card>
      <Card>
        <Field
          id="whistleReply-text"
          kind="words"
          label="怎么样了"
          value={draft.value}
          onChange={(text) => draft.change(() => text)}
          max={1000}
          placeholder="什么时候去的，做了什么，下一步是什么"
          error={error?.fields?.['text']}
        />
        <VoiceField hold={voice} />
        <PhotoPicker
          photos={photos.photos}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
          onAgain={(path) => void photos.again(path)}
        />
      </Card>
      <FormBar
        voice={voice}
        id="whistleReply"
        word="告诉村里"
        busy={busy}
        missing={lacking(done, photos.ready)}
        error={error}
        onSend={() => void reply()}
      />
    </>
  )
}

/** 部门回答: how it is going, or how it ended. */
export const WhistleReply = ({ id }: { id: string }) => <WithMatter id={id}>{(matter) => <Reply matter={matter} />}</WithMatter>
