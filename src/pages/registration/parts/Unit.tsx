import { View } from '@tarojs/components'
import type { UnitView } from '@/contract/registration-views'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { Standing } from './Standing'

/** What is still missing before the members of the unit are shown. */
const waitingFor = ({ proved }: UnitView['contact']): string =>
  proved ? '等旗县认可您是联系人，认可后就能看本单位的党员做了什么' : '联系人先在「我的」里验证手机号，旗县认可后才能看本单位的党员做了什么'

/** What whoever speaks for the unit reads of its members, once the county knows them. */
const OfMembers = ({ id }: { id: string }) => (
  <>
    <Row id="colleagues" icon="people" title="本单位的党员" text="谁在哪儿报到，做了多少" onClick={() => open.colleagues(id)} />
    <Row id="unit-sheet" icon="list" title="服务反馈表" text="谁做了什么、多少时长，每季度一张" onClick={() => open.unitSheet(id)} />
  </>
)

/** A unit that I speak for. */
export const Unit = ({ unit, onLeave }: { unit: UnitView; onLeave: () => void }) => {
  const { id, state, name, place, contact, offers, takesOn, can } = unit
  return (
    <Card id={`unit-${id}`}>
      <Standing of={unit} title={name} small={`单位报到 · ${place.communityName}`} />
      {offers.length > 0 && <View className="small">{`能提供：${offers.join('、')}`}</View>}
      {takesOn.length > 0 && <View className="small">{`承担：${takesOn.join('、')}`}</View>}
      {state === 'registered' && !contact.approved && <View className="small">{waitingFor(contact)}</View>}
      {state === 'returned' && (
        <View className="report-buttons">
          <BigButton id="unit-again" look="main" onClick={() => open.registerUnit(id)}>
            改好再发
          </BigButton>
        </View>
      )}
      <View className="report-rows">
        {state === 'registered' && contact.approved && <OfMembers id={id} />}
        {can.includes('receipt') && <Row id="unit-receipt" icon="done" title="单位报到单" onClick={() => open.receipt(id)} />}
        {(can.includes('amend') || state === 'pending') && (
          <Row id="unit-amend" icon="pen" title="改资源和项目" onClick={() => open.registerUnit(id)} />
        )}
        {can.includes('leave') && <Row id="unit-leave" icon="close" title="单位退出报到" onClick={onLeave} />}
      </View>
    </Card>
  )
}
