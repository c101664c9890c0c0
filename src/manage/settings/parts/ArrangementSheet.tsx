import { useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { linesOf, readNotice, yearIn } from './notice'
import type { Arrangement } from './values'

interface ArrangementSheetProps {
  /** The year to be entered, where the words name none. */
  year: number
  /** Null to enter one. */
  arrangement: Arrangement | null
  onClose: () => void
  onSet: (arrangement: Arrangement) => void
  onRemove: () => void
}

/** The days as they were read. */
const Understood = ({ read, typed }: { read: Arrangement | null; typed: boolean }) => {
  if (!read) return typed && <View className="field-error">没看出哪几天放假，请写成「2月5日至13日放假」</View>
  return (
    <>
      <View className="strong">读出来是这样，对着通知看一遍</View>
      {linesOf(read).map((line) => (
        <View key={line}>{line}</View>
      ))}
    </>
  )
}

/** 放假安排 of a year: the notice is pasted as it is, and shown as it was understood. */
export const ArrangementSheet = ({ year, arrangement, onClose, onSet, onRemove }: ArrangementSheetProps) => {
  const [words, setWords] = useState(arrangement ? linesOf(arrangement).join('\n') : '')
  const read = readNotice(words, arrangement?.year ?? yearIn(words) ?? year)
  return (
    <Sheet title={`${read?.year ?? year}年放假安排`} visible onClose={onClose}>
      <Field
        id="notice"
        label="把国务院的放假通知粘贴进来"
        placeholder="也可以自己写：2月5日至13日放假，2月14日上班"
        value={words}
        onChange={setWords}
        max={2000}
        kind="words"
        inSheet
      />
      <Understood read={read} typed={words.trim() !== ''} />
      <BigButton id="arrangement-set" look="main" missing={read ? null : '请先写哪几天放假'} onClick={() => read && onSet(read)}>
        先改成这样
      </BigButton>
      {arrangement && (
        <BigButton id="arrangement-remove" look="quiet" onClick={onRemove}>
          不要这一年
        </BigButton>
      )}
    </Sheet>
  )
}
