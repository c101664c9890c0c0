import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { isMember, keepMe } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { useUnread } from '@/lib/hooks/use-unread'
import { BigButton } from '@/ui/BigButton'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Screen } from '@/ui/Screen'
import { Duties } from './parts/Duties'
import { Examples } from './parts/Examples'
import { ForMembers } from './parts/ForMembers'
import { GridStrip } from './parts/GridStrip'
import { Lost } from './parts/Lost'
import { Managing } from './parts/Managing'
import { OurMonth } from './parts/OurMonth'
import { Outbox } from './parts/Outbox'
import { SettleInvite } from './parts/SettleInvite'
import { UnderWay } from './parts/UnderWay'
import './index.scss'

/** What waits for me at the left and what I may ask at the right where there is room; one below the other on a phone. */
const Content = ({ home, onChanged }: { home: Output<'home.show'>; onChanged: () => void }) => (
  <View className="home-sides">
    <View className="home-side">
      {home.me.home && <GridStrip home={home.me.home} contact={home.contact} own={home.me.phone} />}
      {!home.me.home && !home.queue && <SettleInvite />}
      <Duties home={home} onChanged={onChanged} />
      <Managing me={home.me} />
    </View>
    <View className="home-side">
      <View className="home-ask">
        <BigButton id="ask" look={home.me.home ? 'main' : 'plain'} icon="pen" onClick={open.ask}>
          有事找网格
        </BigButton>
        {home.me.home && (
          <BigButton id="ask-voice" icon="mic" onClick={open.askByVoice}>
            说给网格听
          </BigButton>
        )}
      </View>
      {isMember(home.me) && <ForMembers />}
      {home.open.length > 0 && <UnderWay matters={home.open} />}
      {home.open.length === 0 && !home.queue && <Examples />}
      {home.me.home && <OurMonth />}
    </View>
  </View>
)

export default function Home() {
  const { data, error, refresh, retry } = useCall('home.show', {})
  useUnread()
  useEffect(() => {
    if (data) keepMe(data.me)
  }, [data])
  return (
    <Screen>
      <Lost />
      <Outbox onSent={retry} />
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Content home={data} onChanged={() => void refresh()} />}
    </Screen>
  )
}
