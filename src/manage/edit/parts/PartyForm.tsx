import { useState } from 'react'
import { View } from '@tarojs/components'
import { partyGroupKinds, type PartyGroupKind } from '@/contract/words'
import { longestName } from '@/contract/text'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { asText, numberOf, orNull, wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { useSave } from './use-save'

const kinds = (Object.keys(partyGroupKinds) as PartyGroupKind[]).map((id) => ({ id, name: partyGroupKinds[id] }))
const fields = [
  { id: 'name', label: '名称', max: 30, placeholder: '比如：俄体村第2网格党支部' },
  { id: 'leader', label: '负责人', max: longestName, placeholder: '书记或组长的姓名' },
  { id: 'phone', label: '电话', kind: 'phone', placeholder: '' },
  { id: 'members', label: '党员人数', kind: 'digits', placeholder: '' },
] as const
type FieldId = (typeof fields)[number]['id']

const startOf = ({ partyGroup }: FormProps['node']): Record<FieldId, string> => ({
  name: partyGroup?.name ?? '',
  leader: asText(partyGroup?.leader),
  phone: asText(partyGroup?.phone),
  members: asText(partyGroup?.members),
})

/** The Party branch or group of a grid. */
export const PartyForm = ({ node, onFresh }: FormProps) => {
  const [kind, setKind] = useState<PartyGroupKind>(node.partyGroup?.kind ?? 'group')
  const [text, setText] = useState(() => startOf(node))
  const { send, ...action } = useSave(node)
  const save = () =>
    send({ partyGroup: { kind, name: text.name, leader: orNull(text.leader), phone: orNull(text.phone), members: numberOf(text.members) } })
  return (
    <Form action={action} onFresh={onFresh} onSend={save}>
      <Card>
        <View className="form-chips">
          <Chips name="party-kind" choices={kinds} picked={kind} onPick={(id) => setKind(id as PartyGroupKind)} />
        </View>
        {fields.map(({ id, ...field }) => (
          <Field
            key={id}
            id={`party-${id}`}
            {...field}
            value={text[id]}
            onChange={(value) => setText((old) => ({ ...old, [id]: value }))}
            error={wrong(action.error, `partyGroup.${id}`)}
          />
        ))}
      </Card>
      {node.partyGroup && (
        <BigButton id="party-none" disabled={action.busy} onClick={() => send({ partyGroup: null })}>
          这个网格没有党组织了
        </BigButton>
      )}
    </Form>
  )
}
