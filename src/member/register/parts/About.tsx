import type { CallError } from '@/contract'
import { longestName } from '@/contract/text'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { Row } from '@/ui/Row'
import type { Filled } from './filled'
import { UnitField } from './UnitField'

interface AboutProps {
  filled: Filled
  onChange: (change: Partial<Filled>) => void
  error: CallError | null
  /** Whoever is registered changes neither their name nor their place here. */
  amending: boolean
}

/** Who somebody is, where they work and where they live. */
export const About = ({ filled, onChange, error, amending }: AboutProps) => {
  const fields = error?.fields ?? {}
  return (
    <Card>
      {!amending && (
        <Field
          id="name"
          label="姓名"
          value={filled.name}
          onChange={(name) => onChange({ name })}
          max={longestName}
          placeholder="报到单上要写"
          error={fields['name']}
        />
      )}
      <Field
        id="phone"
        label="电话"
        kind="phone"
        value={filled.phone}
        onChange={(phone) => onChange({ phone })}
        placeholder="书记好联系您"
        error={fields['phone']}
      />
      <UnitField value={filled.unit} onChange={(unit) => onChange({ unit })} error={fields['unit']} />
      {!amending && (
        <Row
          id="home"
          icon="place"
          title={filled.gridName || '选您住在哪个网格'}
          text={fields['gridId'] ?? '住在哪儿，就到哪儿报到。不对就点一下改'}
          onClick={open.pickHome}
        />
      )}
    </Card>
  )
}
