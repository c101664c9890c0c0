import { useState } from 'react'
import { matterClasses } from '@/contract/settings'
import { oneLine, plain } from '@/contract/text'
import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'
import { keysOf, newId, type Category, type MatterClass } from './values'

interface CategorySheetProps {
  /** Null to add one. */
  category: Category | null
  onClose: () => void
  onSet: (category: Category) => void
}

const classes = keysOf(matterClasses).map((id) => ({ id, name: matterClasses[id] }))
const hintsIn = (text: string) => [...new Set(text.split(/[\s、,，;；]+/).filter(Boolean))]

/** What one may ask for: its name, which limits it has, and the words that suggest it. */
export const CategorySheet = ({ category, onClose, onSet }: CategorySheetProps) => {
  const [name, setName] = useState(category?.name ?? '')
  const [of, setOf] = useState<MatterClass>(category?.class ?? 'help')
  const [hints, setHints] = useState(category?.hints.join('、') ?? '')
  const set = () => onSet({ id: category?.id ?? newId(), name: oneLine(name), class: of, hints: hintsIn(hints) })
  return (
    <Sheet title={category ? category.name : '加一类'} visible onClose={onClose}>
      <Field id="category-name" label="叫什么" value={name} onChange={setName} max={10} inSheet />
      <View className="field">
        <View className="field-label">按哪种时限</View>
        <Chips name="class" choices={classes} picked={of} onPick={(id) => setOf(id as MatterClass)} />
      </View>
      <Field
        id="category-hints"
        kind="words"
        label="提示词，用顿号隔开"
        value={hints}
        onChange={setHints}
        max={300}
        placeholder="居民的话里有这些词，就先猜是这一类"
        inSheet
      />
      <BigButton id="category-set" look="main" missing={plain(name) === '' ? '请写叫什么' : null} onClick={set}>
        先改成这样
      </BigButton>
    </Sheet>
  )
}
