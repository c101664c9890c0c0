import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { setCare, useCare } from '@/lib/kept/care'
import { callsPeople, keepMe } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { useUnread } from '@/lib/hooks/use-unread'
import { Card } from '@/ui/Card'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Toggle } from '@/ui/Toggle'
import { Person } from './parts/Person'
import { ReminderRow } from './parts/ReminderRow'

const CareSwitch = () => {
  const care = useCare()
  return <Toggle id="care" icon="large" title="关怀模式" text="字和按钮都大一些" on={care} onChange={setCare} />
}

export default function Mine() {
  const { data, error, retry, put } = useCall('people.me', {})
  const unread = useUnread()
  useEffect(() => {
    if (data) keepMe(data)
  }, [data])
  return (
    <Screen>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={1} />)}
      {data && <Person me={data} onChanged={put} />}
      <Card className="card-lines">
        <Row id="inbox" icon="bell" title="消息" text={unread > 0 ? `${unread} 条没看` : '回应、回音、回答都在这儿'} onClick={open.inbox} />
        {data && <Row id="our-home" icon="home" title="我家" text="谁照看我们家、村里记着什么" onClick={open.ourHome} />}
        <Row id="points" icon="done" title="我的积分" text="有多少、怎么来的、怎么再得" onClick={open.points} />
        <Row id="shop" icon="basket" title="爱心超市" text="用积分换东西" onClick={() => open.shop()} />
        <ReminderRow />
        {callsPeople(data) && <Row id="calls" icon="phone" title="电话告知" text="微信通知不到的人，打个电话说一声" onClick={open.calls} />}
        <CareSwitch />
        {data?.home && <Row id="wish" icon="hand" title="提个微心愿" text="小小的、具体的，有党员来帮您实现" onClick={open.wish} />}
        <Row id="feedback" icon="speech" title="投诉建议" text="对小程序、对服务有意见，在这儿说" onClick={open.feedback} />
      </Card>
      <View className="note">网格回音：有回应，有回音，有回答</View>
    </Screen>
  )
}
