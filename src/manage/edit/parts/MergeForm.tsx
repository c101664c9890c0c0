import { useState } from 'react'
import { View } from '@tarojs/components'
import { plain } from '@/contract/text'
import { named } from '@/lib/words/labels-manage'
import { useAction } from '@/lib/hooks/use-action'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Chips } from '@/ui/Chips'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { RowsSkeleton } from '@/ui/Skeletons'
import { wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { leaveBehind, openMatters } from './leave-behind'
import { useNeighbours } from './use-neighbours'

const fresh = { id: 'new', name: '新的网格' }

/** Several grids of a community become one: one of them, or a new one. */
export const MergeForm = ({ node }: FormProps) => {
  const { neighbours, error: unknown, retry } = useNeighbours(node)
  const [others, setOthers] = useState<readonly string[]>([])
  const [into, setInto] = useState(node.id)
  const [name, setName] = useState(node.name)
  const { run, busy, error } = useAction('grid.merge')
  const together = [node, ...(neighbours ?? []).filter(({ id }) => others.includes(id))]

  const merge = async () => {
    const done = await run((key) => ({
      ids: together.map(({ id }) => id),
      into: into === fresh.id ? undefined : into,
      name: plain(name) || undefined,
      key,
    }))
    if (done) leaveBehind(done)
  }
  const pick = (id: string) => {
    setInto(id)
    setName(together.find((grid) => grid.id === id)?.name ?? '')
  }
  const toggle = (id: string, on: boolean) => {
    setOthers((old) => (on ? [...old, id] : old.filter((one) => one !== id)))
    if (!on && into === id) pick(node.id)
  }
  if (!neighbours) return unknown ? <ErrorInPlace error={unknown} onRetry={retry} /> : <RowsSkeleton />
  if (neighbours.length === 0) return <EmptyState icon="place" title="这个村只有一个网格，没有可合并的" />
  return (
    <Form
      note={openMatters}
      danger
      button="合并"
      missing={others.length > 0 ? null : '请先选和谁合'}
      action={{ busy, error }}
      onSend={() => void merge()}
    >
      <Card className="card-lines">
        {neighbours.map(({ id, name: neighbour }) => (
          <CheckRow key={id} id={`with-${id}`} title={neighbour} checked={others.includes(id)} onChange={(on) => toggle(id, on)} />
        ))}
      </Card>
      {others.length > 0 && (
        <Card>
          <View className="field-label">{`${named(together)}，合并以后用哪个编号`}</View>
          <View className="form-chips">
            <Chips name="into" choices={[...together, fresh]} picked={into} onPick={pick} />
          </View>
          <Field id="name" label="合并以后叫什么" value={name} onChange={setName} max={30} error={wrong(error, 'name')} />
        </Card>
      )}
    </Form>
  )
}
