import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { open as openPage } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** What one has, large; what of it is set aside, and what is still to be paid back. */
export const Balance = ({ head: { balance, held, open, family } }: { head: Output<'points.mine'> }) => (
  <Card id="balance">
    <View className="small">现在有</View>
    <View className="points-balance">
      <View className="points-number">{balance}</View>
      <View>分</View>
    </View>
    {held > 0 && <View id="held" className="small">{`其中 ${held} 分留着换东西，还能用 ${balance - held} 分`}</View>}
    {open > 0 && <View id="open" className="small">{`有件事退回了，还差 ${open} 分没扣完，以后得分时先扣`}</View>}
    {family && <Row id="family" icon="people" title="一家人合用积分" text="家里人互相看得到，可以给家人" onClick={openPage.family} />}
  </Card>
)
