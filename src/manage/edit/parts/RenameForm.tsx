import { useState } from 'react'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { asText, numberOf, wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { useSave } from './use-save'

/** Its name, and how many households and people it has. */
export const RenameForm = ({ node, onFresh }: FormProps) => {
  const [name, setName] = useState(node.name)
  const [households, setHouseholds] = useState(asText(node.households))
  const [residents, setResidents] = useState(asText(node.residents))
  const { send, ...action } = useSave(node)
  return (
    <Form
      note="编号不变，以前的事项照样找得到。"
      action={action}
      onFresh={onFresh}
      onSend={() => send({ name, households: numberOf(households), residents: numberOf(residents) })}
    >
      <Card>
        <Field id="name" label="名称" value={name} onChange={setName} max={30} error={wrong(action.error, 'name')} />
        <Field
          id="households"
          kind="digits"
          label="户数，不清楚可以空着"
          value={households}
          onChange={setHouseholds}
          error={wrong(action.error, 'households')}
        />
        <Field
          id="residents"
          kind="digits"
          label="人口数，不清楚可以空着"
          value={residents}
          onChange={setResidents}
          error={wrong(action.error, 'residents')}
        />
      </Card>
    </Form>
  )
}
