import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ServiceLine } from '@/contract/attendance'
import { plain } from '@/contract/text'
import { hoursWords, presenceWords } from '@/lib/words/service-words'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import './service-card.scss'

interface Props {
  line: ServiceLine
  onClose: () => void
  onSent: () => void
}

/** 有异议: what is wrong with the hours, in one's own words. */
export const ObjectSheet = ({ line, onClose, onSent }: Props) => {
  const [text, setText] = useState('')
  const { run, busy, error } = useAction('attendance.object')
  const send = async () => {
    if (!(await run((key) => ({ id: line.id, text, key })))) return
    success('社区收到了')
    onSent()
    onClose()
  }
  return (
    <Sheet
      title="时长不对"
      visible
      onClose={onClose}
      foot={
        <>
          <ErrorLine error={error?.fields ? null : error} />
          <BigButton
            id="object-send"
            look="main"
            busy={busy}
            missing={plain(text) === '' ? '请写一句哪里不对' : null}
            onClick={() => void send()}
          >
            请社区看看
          </BigButton>
        </>
      }
    >
      <View className="strong">{line.text}</View>
      <View className="small object-about">{`${presenceWords(line)}，记了 ${hoursWords(line)}`}</View>
      <Field
        id="object-text"
        kind="words"
        inSheet
        label="哪里不对"
        value={text}
        onChange={setText}
        max={300}
        placeholder="比如：我上午就到了，手机没电，没扫上"
        error={error?.fields?.['text']}
      />
    </Sheet>
  )
}
