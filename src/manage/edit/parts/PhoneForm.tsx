import { useState } from 'react'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { asText, orNull, wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { useSave } from './use-save'

export const PhoneForm = ({ node, onFresh }: FormProps) => {
  const [phone, setPhone] = useState(asText(node.supervisionPhone))
  const { send, ...action } = useSave(node)
  return (
    <Form
      note="印在下面每个网格的联系卡上。空着就用上一级的。"
      action={action}
      onFresh={onFresh}
      onSend={() => send({ supervisionPhone: orNull(phone) })}
    >
      <Card>
        <Field
          id="phone"
          label="监督电话"
          value={phone}
          onChange={setPhone}
          placeholder="手机，或 0482-1234567"
          error={wrong(action.error, 'supervisionPhone')}
        />
      </Card>
    </Form>
  )
}
