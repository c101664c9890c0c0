import { useEffect, useRef } from 'react'
import type { usePhotos } from '@/lib/hooks/use-photos'
import type { VoiceHold } from '@/lib/hooks/use-voice'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { PhotoPicker } from '@/ui/PhotoPicker'
import { VoiceField } from '@/ui/VoiceField'

interface SaidProps {
  text: string
  onText: (text: string) => void
  photos: ReturnType<typeof usePhotos>
  voice: VoiceHold
  speaking: boolean
  error: string | undefined
}

/** Who came to speak is listened to at once: one tap less. */
const useListening = ({ note, begin }: VoiceHold, speaking: boolean) => {
  const begun = useRef(false)
  useEffect(() => {
    if (!speaking || begun.current || note) return
    begun.current = true
    void begin()
  }, [speaking, note, begin])
}

/** What it is: typed, spoken, shown. */
export const Said = ({ text, onText, photos, voice, speaking, error }: SaidProps) => {
  useListening(voice, speaking)
  const words = (
    <Field
      id="text"
      kind="words"
      label={speaking ? '也可以打字' : '什么事'}
      value={text}
      onChange={onText}
      max={1000}
      placeholder="用平常话说就行。比如：村口路灯三天不亮了"
      error={error}
    />
  )
  return (
    <Card>
      {speaking && <VoiceField hold={voice} large />}
      {words}
      {!speaking && <VoiceField hold={voice} />}
      <PhotoPicker
        photos={photos.photos}
        onAdd={() => void photos.add()}
        onRemove={photos.remove}
        onAgain={(path) => void photos.again(path)}
      />
    </Card>
  )
}
