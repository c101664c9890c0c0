import { View } from '@tarojs/components'
import type { ServiceLine } from '@/contract/attendance'
import { sayMinutes } from '@/contract/words-attendance'
import { clockTime } from '@/lib/words/dates'
import { presenceWords } from '@/lib/words/service-words'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'
import './scan.scss'

const words = ({ arrivedAt, leftAt, proposed }: ServiceLine) =>
  leftAt === null
    ? { title: '签到了', text: '走的时候，再扫一次签退码' }
    : { title: '签退了', text: `在这儿 ${sayMinutes(Math.max(proposed ?? 0, 5))}，等社区确认时长`, arrivedAt }

/** What the last scan did, said large. */
export const Attended = ({ line }: { line: ServiceLine }) => {
  const { title, text } = words(line)
  return (
    <>
      <Card id="attended" className="attended">
        <View className="attended-head">
          <Icon name="done" />
          <Heading look="title">{`${title} ${clockTime(line.leftAt ?? line.arrivedAt ?? line.from)}`}</Heading>
        </View>
        <View className="strong">{line.text}</View>
        <View className="small">{`${line.communityName} · ${presenceWords(line)}`}</View>
        <View className="attended-next">{text}</View>
      </Card>
      <Card className="card-lines">
        <Row id="to-card" icon="list" title="我的服务卡" text="每次服务都记在这儿" onClick={open.serviceCard} />
      </Card>
    </>
  )
}
