import { useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { Icon } from '@/ui/Icon'
import { Row } from '@/ui/Row'
import type { PartProps } from './part-props'

/** The last of the fields that begin so: `values.doors.robots.2.key`. */
const faultIn = (fields: PartProps['fields'], name: 'orgId' | 'key') => Object.entries(fields).find(([at]) => at.startsWith('values.doors.robots') && at.endsWith(name))?.[1]

const hidden = (key: string) => `${key.slice(0, 4)}…${key.slice(-4)}`

/** The duty groups: one robot a place. */
export const Groups = ({ doors: { robots }, busy, fields, onSave }: PartProps) => {
  const [orgId, setOrgId] = useState('')
  const [key, setKey] = useState('')
  const add = async () => {
    const others = robots.filter((robot) => robot.orgId !== orgId.trim())
    if (!(await onSave({ robots: [...others, { orgId: orgId.trim(), key: key.trim() }] }))) return
    setOrgId('')
    setKey('')
  }
  const remove = (gone: string) => void onSave({ robots: robots.filter((robot) => robot.orgId !== gone) })
  return (
    <Card id='groups'>
      <View className='strong'>值班群</View>
      <View className='small doors-why'>在企业微信的值班群里加一个群机器人，把 Webhook 地址里 key= 后面的一段填在这儿。只说哪个地方、几件事</View>
      {robots.map((robot) => (
        <Row
          key={robot.orgId}
          icon='horn'
          title={robot.orgId}
          text={hidden(robot.key)}
          end={<View id={`drop-${robot.orgId}`} className='doors-drop' ariaRole='button' ariaLabel='去掉这个群' onClick={() => remove(robot.orgId)}><Icon name='close' /></View>}
        />
      ))}
      <View className='doors-new'>
        <Field id='robot-org' label='村(社区)的统计代码' value={orgId} onChange={setOrgId} max={15} placeholder='12 位数字' error={faultIn(fields, 'orgId')} />
        <Field id='robot-key' label='群机器人的 key' value={key} onChange={setKey} max={60} error={faultIn(fields, 'key')} />
        <BigButton id='robot-add' busy={busy} onClick={() => void add()}>加上这个群</BigButton>
      </View>
    </Card>
  )
}
