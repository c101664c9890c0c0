import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrgNode } from '@/contract/places'
import { halfWidth } from '@/contract/text'
import { BigButton } from '@/ui/BigButton'
import { Field } from '@/ui/Field'
import { Row } from '@/ui/Row'
import { spoken } from '@/ui/Speech'
import type { PartProps } from './part-props'
import { PlaceSheet } from './PlaceSheet'

const noPlace = '请选择是哪里的群'

/** The last of the fields that begin so: `values.doors.robots.2.key`. */
const faultIn = (fields: PartProps['fields'], name: 'orgId' | 'key') =>
  Object.entries(fields).find(([at]) => at.startsWith('values.doors.robots') && at.endsWith(name))?.[1]

/** One more duty group: whose it is, picked from the tree, and its robot's key. */
export const NewGroup = ({ doors: { robots }, busy, fields, onSave }: PartProps) => {
  const [place, setPlace] = useState<OrgNode | null>(null)
  const [key, setKey] = useState('')
  const [open, setOpen] = useState(false)
  const [missing, setMissing] = useState(false)
  const pick = (picked: OrgNode) => {
    setPlace(picked)
    setMissing(false)
    setOpen(false)
  }
  const add = async () => {
    setMissing(place === null)
    if (place === null) return
    const others = robots.filter((robot) => robot.orgId !== place.id)
    if (!(await onSave({ robots: [...others, { orgId: place.id, name: place.name, key: halfWidth(key) }] }))) return
    setPlace(null)
    setKey('')
  }
  const fault = missing ? noPlace : faultIn(fields, 'orgId')
  return (
    <View className="doors-new">
      <Row
        id="robot-place"
        icon="place"
        title={place?.name ?? '选择村(社区)'}
        text={place ? '点一下可以换' : '这个群是哪里的'}
        onClick={() => setOpen(true)}
      />
      {fault && (
        <View className="field-error" {...spoken({ role: 'alert' })}>
          {fault}
        </View>
      )}
      <Field id="robot-key" label="群机器人的 key" value={key} onChange={setKey} max={60} error={faultIn(fields, 'key')} />
      <BigButton id="robot-add" busy={busy} onClick={() => void add()}>
        加上这个群
      </BigButton>
      <PlaceSheet visible={open} onClose={() => setOpen(false)} onPick={pick} />
    </View>
  )
}
