import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { TraceKind } from '@/contract/inbox-trace'
import { longestName, plain } from '@/contract/text'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { Segment } from '@/ui/Segment'
import { Sheet } from '@/ui/Sheet'
import { Press } from '@/ui/Press'
import { shown, type Asked } from './asked'

const PAUSE = 500

interface FiltersProps {
  asked: Asked
  /** The kinds of messages that there are. */
  kinds: readonly TraceKind[]
  onChange: (change: (old: Asked) => Asked) => void
}

const Who = ({ onWho }: { onWho: (who: string) => void }) => {
  const [who, setWho] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onWho(plain(who)), PAUSE)
    return () => clearTimeout(timer)
  }, [who, onWho])
  return <Field id="trace-who" name="给谁的" value={who} onChange={setWho} max={longestName} placeholder="给谁的：姓名，或者完整的电话" />
}

/** There are many kinds: those for one sort of readers at a time. */
const audiences = [
  { id: 'resident', name: '给居民的' },
  { id: 'staff', name: '给网格的' },
  { id: 'member', name: '给党员的' },
] as const
const everyKind = { id: 'all', name: '各种都看' }

const KindPicker = ({ asked, kinds, onChange }: FiltersProps) => {
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState<TraceKind['reader']>(asked.kind?.reader ?? 'resident')
  const pick = (kind: Asked['kind']) => {
    onChange((old) => ({ ...old, kind }))
    setOpen(false)
  }
  return (
    <>
      <Press id="trace-kind" className="link" onPress={() => setOpen(true)}>
        {asked.kind ? `只看「${asked.kind.name}」` : '只看一种消息'}
      </Press>
      <Sheet title="看哪一种" visible={open} onClose={() => setOpen(false)}>
        <Segment choices={audiences} picked={to} onPick={setTo} />
        <View className="section" />
        <Chips
          name="kind"
          choices={[everyKind, ...kinds.filter(({ reader }) => reader === to)]}
          picked={asked.kind?.id ?? everyKind.id}
          onPick={(id) => pick(kinds.find((kind) => kind.id === id) ?? null)}
        />
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
    <Card className="trace-filters">
      <Who onWho={onWho} />
      <Chips name="trace" choices={shown} picked={asked.state} onPick={pickState} />
      <KindPicker {...props} />
    </Card>
  )
}
