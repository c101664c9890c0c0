import { reaches } from '@/contract/words-households'
import { longestName } from '@/contract/text'
import { Card } from '@/ui/Card'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import { OneOf } from '@/ui/OneOf'
import type { FormPartProps } from './part-props'

/** What it takes to find a household and to reach it. */
export const First = ({ filled, put, faults }: FormPartProps) => (
  <Card>
    <Field
      id="household-label"
      label="门牌号，或者营子叫什么"
      value={filled.label}
      onChange={(label) => put({ label })}
      max={30}
      placeholder="比如：东头 12 号、白音营子"
      error={faults['fields.label']}
    />
    <Field
      id="household-name"
      label="找谁"
      value={filled.contactName}
      onChange={(contactName) => put({ contactName })}
      max={longestName}
      placeholder="怎么称呼，比如：白大爷"
      error={faults['fields.contact.name']}
    />
    <Field
      id="household-phone"
      kind="phone"
      label="电话，没有就不写"
      value={filled.phone}
      onChange={(phone) => put({ phone })}
      error={faults['fields.contact.phone']}
    />
    <OneOf name="reach" label="怎么联系最好" words={reaches} picked={filled.reach} onPick={(reach) => put({ reach })} />
    <Fault words={faults['fields.reach']} />
  </Card>
)
