import { View } from '@tarojs/components'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import './registration.scss'

const lines = [
  '工作在单位，服务在家门口：到住的村(社区)报个到',
  '会什么、什么时候有空，您说了算',
  '认领一件小事、参加一次活动，都行。不排名，不打卡',
]

/** For whoever has not reported: what it is, and the two ways in. */
export const Welcome = ({ withUnit }: { withUnit: boolean }) => (
  <Card>
    <Heading look="title">党员报到</Heading>
    <View className="report-lines">
      {lines.map((line) => (
        <View key={line} className="report-line">{`· ${line}`}</View>
      ))}
    </View>
    <View className="report-buttons">
      <BigButton id="register" look="main" icon="hand" onClick={open.register}>
        我来报到
      </BigButton>
      {withUnit && (
        <BigButton id="register-unit" icon="people" onClick={() => open.registerUnit()}>
          单位报到
        </BigButton>
      )}
    </View>
  </Card>
)
