import { useState } from 'react'
import { numberIn, plain } from '@/contract/text'
import { BigButton } from '@/ui/BigButton'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { Sheet } from '@/ui/Sheet'
import { numberWords, switches, type FigureKey } from './figures'

interface NumberSheetProps {
  name: FigureKey
  value: number
  onClose: () => void
  onSet: (value: number) => void
}

const Switch = ({ name, value, onClose, onSet }: NumberSheetProps) => (
  <Sheet title={numberWords[name].name} visible onClose={onClose}>
    <PickRow id="switch-on" title="开" picked={value === 1} onPick={() => onSet(1)} />
    <PickRow id="switch-off" title="不开" picked={value !== 1} onPick={() => onSet(0)} />
  </Sheet>
)

const Figure = ({ name, value, onClose, onSet }: NumberSheetProps) => {
  const [text, setText] = useState(String(value))
  const next = numberIn(text)
  const ready = plain(text) !== '' && Number.isInteger(next) && next >= 0
  return (
    <Sheet title={numberWords[name].name} visible onClose={onClose}>
      <Field
        id="number-value"
        kind="digits"
        label={`多少${numberWords[name].unit}`}
        value={text}
        onChange={setText}
        error={ready ? undefined : '要填整数'}
        inSheet
      />
      <BigButton id="number-set" look="main" missing={ready ? null : '要填整数'} onClick={() => onSet(next)}>
        先改成这样
      </BigButton>
    </Sheet>
  )
}

/** One figure, or one switch. */
export const NumberSheet = (props: NumberSheetProps) => (switches.has(props.name) ? <Switch {...props} /> : <Figure {...props} />)
