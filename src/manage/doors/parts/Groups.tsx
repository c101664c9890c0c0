import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Row } from '@/ui/Row'
import { Press } from '@/ui/Press'
import { NewGroup } from './NewGroup'
import type { PartProps } from './part-props'

const hidden = (key: string) => `${key.slice(0, 4)}…${key.slice(-4)}`

/** The duty groups: one robot a place. */
export const Groups = (props: PartProps) => {
  const {
    doors: { robots },
    onSave,
  } = props
  const remove = (gone: string) => void onSave({ robots: robots.filter((robot) => robot.orgId !== gone) })
  return (
    <Card id="groups">
      <View className="strong">值班群</View>
      <View className="small doors-why">
        在企业微信的值班群里加一个群机器人，把 Webhook 地址里 key= 后面的一段填在这儿。只说哪个地方、几件事
      </View>
      {robots.map(({ orgId, name, key }) => (
        <Row
          key={orgId}
          icon="horn"
          title={name ?? orgId}
          text={`key ${hidden(key)}`}
          end={
            <Press id={`drop-${orgId}`} className="doors-drop" name={`去掉${name ?? orgId}的群`} onPress={() => remove(orgId)}>
              <Icon name="close" />
            </Press>
          }
        />
      ))}
      <NewGroup {...props} />
    </Card>
  )
}
