import { useState } from 'react'
import type { Input } from '@/contract'
import type { NodeView } from '@/contract/places'
import { longestName, plain } from '@/contract/text'
import { newKey } from '@/lib/kept/key'
import { Field } from '@/ui/Field'
import { asText, numberOf, orNull, wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { ListEditor } from './ListEditor'
import { useSave } from './use-save'

interface LaneText {
  readonly key: string
  readonly id: string | undefined
  readonly name: string
  readonly households: string
  readonly leader: string
  readonly phone: string
}

const fields = [
  { id: 'name', at: 'name', label: '巷名', max: 20, placeholder: '比如：先锋巷' },
  { id: 'households', at: 'households', label: '户数', kind: 'digits', placeholder: '' },
  { id: 'leader', at: 'leader.name', label: '负责党员', max: longestName, placeholder: '姓名' },
  { id: 'phone', at: 'leader.phone', label: '他的电话', kind: 'phone', placeholder: '只有网格里的人看得到' },
] as const

const blank = (): LaneText => ({ key: newKey(), id: undefined, name: '', households: '', leader: '', phone: '' })
const asTyped = ({ id, name, households, leader }: NodeView['lanes'][number]): LaneText => ({
  key: id,
  id,
  name,
  households: asText(households),
  leader: asText(leader?.name),
  phone: asText(leader?.phone),
})

type LaneGiven = NonNullable<Input<'grid.save'>['lanes']>[number]
const asGiven = ({ id, name, households, leader, phone }: LaneText): LaneGiven => ({
  id,
  name,
  households: numberOf(households),
  leader: plain(leader) ? { name: leader, phone: orNull(phone) } : null,
})

/** 党员巷 of a grid, the whole list at once. */
export const LanesForm = ({ node, onFresh }: FormProps) => {
  const [lanes, setLanes] = useState<readonly LaneText[]>(() => node.lanes.map(asTyped))
  const { send, ...action } = useSave(node)
  return (
    <Form
      note="一条巷几十户，由一名党员负责。名称由村里定。"
      action={action}
      onFresh={onFresh}
      onSend={() => send({ lanes: lanes.map(asGiven) })}
    >
      <ListEditor items={lanes} onChange={setLanes} blank={blank} what="党员巷" most={60}>
        {(lane, put, index) =>
          fields.map(({ id, at, ...field }) => (
            <Field
              key={id}
              id={`lane-${index}-${id}`}
              {...field}
              value={lane[id]}
              onChange={(value) => put({ [id]: value })}
              error={wrong(action.error, `lanes.${index}.${at}`)}
            />
          ))
        }
      </ListEditor>
    </Form>
  )
}
