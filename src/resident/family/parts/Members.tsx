import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import type { Family, Member } from './words'

const Points = ({ points }: Pick<Member, 'points'>) => <View className="family-points">{`${points} 分`}</View>

/** What the family has to spend, and what of it each has. */
export const Members = ({ family: { members, total } }: { family: Family }) => (
  <Card id="members">
    <View className="small">{`${members.length} 口人，一共能用`}</View>
    <View className="family-total">
      <View className="family-number">{String(total)}</View>
      <View>分</View>
    </View>
    {members.map((member) => (
      <Row
        key={member.id}
        id={`member-${member.id}`}
        icon="person"
        title={member.me ? `${member.name}（我）` : member.name}
        end={<Points points={member.points} />}
      />
    ))}
  </Card>
)
