import { View } from '@tarojs/components'
import type { RegistrationView } from '@/contract/registration-views'
import { placeWords } from '@/lib/words/registration-words'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { Standing } from './Standing'

/** Whom their community registered: the rest is theirs to say. */
const AgreeFirst = () => (
  <View className="report-buttons">
    <View className="small">村里替您登记了报到。请看一看同意书，再写上单位、会什么、什么时候有空</View>
    <BigButton id="agree" look="main" onClick={open.register}>
      看一看，补上
    </BigButton>
  </View>
)

/** My registration: where, with which unit, and the ordinary steps. */
export const Mine = ({ registration, onLeave }: { registration: RegistrationView; onLeave: () => void }) => {
  const { state, place, unit, consent, can } = registration
  return (
    <Card id="my-registration">
      <Standing of={registration} title={placeWords(place)} small={unit === null ? '还没写单位' : `单位：${unit}`} />
      {state === 'returned' && (
        <BigButton id="send-again" look="main" onClick={open.register}>
          改好再发
        </BigButton>
      )}
      {state === 'registered' && consent === null && <AgreeFirst />}
      <View className="report-rows">
        {can.includes('receipt') && (
          <Row id="receipt" icon="done" title="我的报到单" text="存成图片，给单位看" onClick={() => open.receipt()} />
        )}
        {state === 'pending' && <Row id="change-sent" icon="pen" title="改一改" onClick={open.register} />}
        {can.includes('move') && <Row id="move" icon="home" title="搬家了，转到别处" onClick={open.moveRegistration} />}
        {can.includes('leave') && <Row id="leave" icon="close" title="退出报到" text="随时可以，同意也一起收回" onClick={onLeave} />}
      </View>
    </Card>
  )
}
