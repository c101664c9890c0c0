import { useState } from 'react'
import { View } from '@tarojs/components'
import { numberIn } from '@/contract/text'
import { BigButton } from '@/ui/BigButton'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { keysOf, type Limit } from './values'
import { amountOf, unitOf, units, type Unit } from './words'

interface LimitSheetProps {
  title: string
  limit: Limit | null
  /** Whether it may be left out altogether. */
  optional: boolean
  onClose: () => void
  onSet: (limit: Limit | null) => void
}

const none = { id: 'none', name: '不要求' }
const limitOf = (unit: Unit, amount: number) => ({ [unit]: amount }) as unknown as Limit

/** How long something may take: an amount, and of which unit. */
export const LimitSheet = ({ title, limit, optional, onClose, onSet }: LimitSheetProps) => {
  const [unit, setUnit] = useState<Unit | 'none'>(limit ? unitOf(limit) : 'none')
  const [text, setText] = useState(limit ? String(amountOf(limit)) : '')
  const amount = numberIn(text)
  const ready = unit === 'none' || (amount > 0 && amount <= 1000)
  const choices = [...keysOf(units).map((id) => ({ id, name: units[id].replace('个', '') })), ...(optional ? [none] : [])]
  return (
    <Sheet title={title} visible onClose={onClose}>
      {unit !== 'none' && (
        <Field
          id="limit-amount"
          label="多久"
          value={text}
          onChange={setText}
          placeholder="比如：2"
          error={ready ? undefined : '要填大于 0 的数'}
          inSheet
        />
      )}
      <View className="field">
        <Chips name="unit" choices={choices} picked={unit} onPick={(id) => setUnit(id as Unit | 'none')} />
      </View>
      <BigButton
        id="limit-set"
        look="main"
        missing={ready ? null : '要填大于 0 的数'}
        onClick={() => onSet(unit === 'none' ? null : limitOf(unit, amount))}
      >
        先改成这样
      </BigButton>
    </Sheet>
  )
}
