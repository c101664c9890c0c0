import { useState } from 'react'
import { oneLine, plain } from '@/contract/text'
import { BigButton } from '@/ui/BigButton'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { newId, type Choice } from './values'

interface ChoiceSheetProps {
  title: string
  /** Null to add one. */
  choice: Choice | null
  onClose: () => void
  onSet: (choice: Choice) => void
  /** Left out where it is the last one. */
  onRemove: (() => void) | undefined
}

/** One of a list that people choose from: what it is called; whoever has chosen it keeps it. */
export const ChoiceSheet = ({ title, choice, onClose, onSet, onRemove }: ChoiceSheetProps) => {
  const [name, setName] = useState(choice?.name ?? '')
  return (
    <Sheet title={choice?.name ?? `加一项${title}`} visible onClose={onClose}>
      <Field id="choice-name" label="叫什么" value={name} onChange={setName} max={20} inSheet />
      <BigButton
        id="choice-set"
        look="main"
        missing={plain(name) === '' ? '请写叫什么' : null}
        onClick={() => onSet({ id: choice?.id ?? newId(), name: oneLine(name) })}
      >
        先改成这样
      </BigButton>
      {choice && onRemove && (
        <BigButton id="choice-remove" look="quiet" onClick={onRemove}>
          不要这一项
        </BigButton>
      )}
    </Sheet>
  )
}
