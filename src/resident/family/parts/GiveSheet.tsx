import { useState } from 'react'
import { View } from '@tarojs/components'
import { halfWidth, numberIn } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { Sheet } from '@/ui/Sheet'
import { spoken } from '@/ui/Speech'
import type { Family } from './words'
import { stillLacks } from '@/lib/words/form-words'

interface GiveSheetProps {
  family: Family
  onClose: () => void
  onDone: () => void
}

const wholeIn = (text: string): number => (/^\d{1,6}$/.test(halfWidth(text)) ? numberIn(text) : 0)

/** 给积分: to whom, how many; what was given cannot be taken back. */
export const GiveSheet = ({ family: { members, free }, onClose, onDone }: GiveSheetProps) => {
  const { run, busy, error, forgive } = useAction('family.give')
  const others = members.filter(({ me }) => !me)
  const [to, setTo] = useState(others.length === 1 ? others[0] : undefined)
  const [text, setText] = useState('')
  const amount = wholeIn(text)
  const give = async () => {
    if (!to || !(await run((key) => ({ to: to.id, amount, key })))) return
    success('给了')
    onClose()
    onDone()
  }
  const write = (typed: string) => {
    forgive()
    setText(typed)
  }
  return (
    <Sheet title="给积分" visible onClose={onClose}>
      <View className="family-above" {...spoken({ role: 'radiogroup' })}>
        {others.map((member) => (
          <PickRow key={member.id} id={`to-${member.id}`} title={member.name} picked={member.id === to?.id} onPick={() => setTo(member)} />
        ))}
      </View>
      <Field
        id="give-amount"
        kind="digits"
        label={`给几分，您能给 ${free} 分`}
        value={text}
        onChange={write}
        error={error?.fields?.['amount']}
        inSheet
      />
      <View className="small">给了就记在家人名下，自己收不回来。</View>
      <ErrorLine error={error?.fields?.['amount'] ? null : error} />
      <BigButton
        id="give-send"
        look="main"
        busy={busy}
        missing={stillLacks([!to && '选给谁', amount < 1 && '写给几分'])}
        onClick={() => void give()}
      >
        {to && amount > 0 ? `给${to.name} ${amount} 分` : '给积分'}
      </BigButton>
    </Sheet>
  )
}
