import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { Sheet } from '@/ui/Sheet'
import { shown, type Asked } from './asked'

const PAUSE = 500

interface FiltersProps {
  asked: Asked
  /** The kinds of messages that there are. */
  kinds: readonly NonNullable<Asked['kind']>[]
  onChange: (change: (old: Asked) => Asked) => void
}

const Who = ({ onWho }: { onWho: (who: string) => void }) => {
  const [who, setWho] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onWho(who.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [who, onWho])
  return <Field id='trace-who' value={who} onChange={setWho} max={20} placeholder='给谁的：姓名，或者完整的电话' />
}

const KindPicker = ({ asked, kinds, onChange }: FiltersProps) => {
  const [open, setOpen] = useState(false)
  const pick = (kind: Asked['kind']) => {
    onChange((old) => ({ ...old, kind }))
    setOpen(false)
  }
  return (
    <>
      <View id='trace-kind' className='link' ariaRole='button' onClick={() => setOpen(true)}>{asked.kind ? `只看「${asked.kind.name}」` : '只看一种消息'}</View>
      <Sheet title='看哪一种' visible={open} onClose={() => setOpen(false)}>
        <PickRow id='kind-all' title='各种都看' picked={asked.kind === null} onPick={() => pick(null)} />
        {kinds.map((kind) => <PickRow key={kind.id} id={`kind-${kind.id}`} title={kind.name} picked={asked.kind?.id === kind.id} onPick={() => pick(kind)} />)}
      </Sheet>
    </>
  )
}

/** Whom it was for, where it stands, and of which kind it is. */
export const Filters = (props: FiltersProps) => {
  const { asked, onChange } = props
  const [onWho] = useState(() => (who: string) => onChange((old) => (old.who === who ? old : { ...old, who })))
  const pickState = (id: string) => onChange((old) => ({ ...old, state: shown.find((one) => one.id === id)?.id ?? 'all' }))
  return (
    <Card className='trace-filters'>
      <Who onWho={onWho} />
      <Chips name='trace' choices={shown} picked={asked.state} onPick={pickState} />
      <KindPicker {...props} />
    </Card>
  )
}
