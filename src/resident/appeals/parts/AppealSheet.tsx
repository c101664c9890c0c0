import { View } from '@tarojs/components'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'
import { success } from '@/lib/hooks/success'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

interface AppealSheetProps {
  /** The entry it is about; left out: something is missing altogether. */
  entryId: string | undefined
  title: string
  onClose: () => void
  onSent: (id: string) => void
}

/** Says what is missing or wrong. Kept on the phone until it is sent. */
export const AppealSheet = ({ entryId, title, onClose, onSent }: AppealSheetProps) => {
  const draft = useDraft(`appeal-${entryId ?? 'new'}`, () => '')
  const { run, busy, error } = useAction('appeals.make')
  const send = async () => {
    const made = await run((key) => ({ key, text: draft.value, ...(entryId !== undefined && { entryId }) }))
    if (!made) return
    draft.clear()
    success('发出去了')
    onSent(made.id)
  }
  const wrong = error?.fields?.['text']
  return (
    <Sheet title="积分哪里不对" visible onClose={onClose}>
      {title !== '' && <View className="small">{`关于：${title}`}</View>}
      <Field
        id="appeal-text"
        name="哪里不对"
        kind="words"
        value={draft.value}
        onChange={(text) => draft.change(() => text)}
        max={300}
        error={wrong}
        placeholder="比如：上周六清雪，我在，没有记上"
        inSheet
      />
      {!wrong && <ErrorLine error={error} />}
      <BigButton id="appeal-send" look="main" busy={busy} onClick={() => void send()}>
        发给村里核对
      </BigButton>
    </Sheet>
  )
}
