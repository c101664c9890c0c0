import { useState } from 'react'
import type { FeedbackItem } from '@/contract/feedback'
import { plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

interface SettleSheetProps {
  item: FeedbackItem | null
  onClose: () => void
  onSettled: () => void
}

/** 已处理, with a reply that reaches whoever sent it. */
export const SettleSheet = ({ item, onClose, onSettled }: SettleSheetProps) => {
  const [reply, setReply] = useState('')
  const { run, busy, error } = useAction('feedback.settle')
  const settle = async () => {
    if (!item) return
    const done = await run((key) => ({ id: item.id, key, reply: plain(reply) || undefined }))
    if (!done) return
    success('已处理')
    onSettled()
  }
  return (
    <Sheet title="处理这条意见" visible={item !== null} onClose={onClose}>
      <Field
        id="settle-reply"
        kind="words"
        label="给对方回一句，不写也行"
        value={reply}
        onChange={setReply}
        max={500}
        placeholder="比如：下一版把字放大，谢谢您提醒"
        error={error?.fields?.['reply']}
        inSheet
      />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="settle-send" look="main" busy={busy} onClick={() => void settle()}>
        {plain(reply) ? '回答，算处理了' : '算处理了'}
      </BigButton>
    </Sheet>
  )
}
