import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { UnitView } from '@/contract/registration-views'
import { longestName } from '@/contract/text'
import { useMe } from '@/lib/kept/person'
import { takePickedPlace } from '@/lib/kept/picked-grid'
import { back, open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Row } from '@/ui/Row'
import { begunUnit, unitToSend, type FilledUnit } from './filled'
import { Lines } from './Lines'
import './unit.scss'

interface PartProps {
  filled: FilledUnit
  change: (over: Partial<FilledUnit>) => void
  fields: Readonly<Record<string, string>>
}

const Who = ({ filled, change, fields }: PartProps) => (
  <Card>
    <Field
      id="contact-name"
      label="联系人"
      value={filled.contactName}
      onChange={(contactName) => change({ contactName })}
      max={longestName}
      error={fields['contact.name']}
    />
    <Field
      id="contact-phone"
      label="联系人电话"
      kind="phone"
      value={filled.contactPhone}
      onChange={(contactPhone) => change({ contactPhone })}
      error={fields['contact.phone']}
    />
    <CheckRow
      id="contact-self"
      title="联系人就是我"
      text={filled.self ? undefined : '他验证手机号以后，就由他来管'}
      checked={filled.self}
      onChange={(self) => change({ self })}
    />
  </Card>
)

const Lists = ({ filled, change, fields }: PartProps) => (
  <Card>
    <Lines
      name="offers"
      title="能提供什么"
      example="比如：会议室周末可以借用"
      lines={filled.offers}
      onChange={(offers) => change({ offers })}
      errors={fields}
    />
    <Lines
      name="takesOn"
      title="承担什么"
      example="比如：每季度检查一次水井"
      lines={filled.takesOn}
      onChange={(takesOn) => change({ takesOn })}
      errors={fields}
    />
  </Card>
)

/** 单位报到: which unit, to where, whom to ask, what it brings. */
export const UnitForm = ({ unit }: { unit: UnitView | null }) => {
  const me = useMe()
  const [filled, setFilled] = useState(() => begunUnit(unit, { name: me?.name ?? null, phone: me?.phone ?? null }))
  const { run, busy, error } = useAction('registration.unit')
  const change = (over: Partial<FilledUnit>) => setFilled((old) => ({ ...old, ...over }))
  useDidShow(() => {
    const picked = takePickedPlace()
    if (picked) change({ communityId: picked.id, communityName: picked.name })
  })
  const send = async () => {
    const sent = await run((key) => unitToSend(filled, key))
    if (!sent) return
    success(sent.state === 'registered' ? '改好了' : '交给书记了')
    back()
  }
  const parts = { filled, change, fields: error?.fields ?? {} }
  return (
    <>
      <Card>
        {unit ? (
          <Row title={unit.name} text={unit.place.communityName} icon="people" />
        ) : (
          <Field
            id="unit-name"
            label="单位全称"
            value={filled.name}
            onChange={(name) => change({ name })}
            max={40}
            placeholder="比如：旗水务局"
            error={parts.fields['name']}
          />
        )}
        {!unit && (
          <Row
            id="community"
            icon="place"
            title={filled.communityName || '选到哪个村(社区)报到'}
            text={parts.fields['communityId']}
            onClick={open.pickCommunity}
          />
        )}
      </Card>
      <Lists {...parts} />
      <Who {...parts} />
      <BottomBar>
        <ErrorLine error={error} />
        <BarButtons>
          <BigButton id="unit-send" look="main" busy={busy} onClick={() => void send()}>
            {unit?.state === 'registered' ? '保存' : '报到'}
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
