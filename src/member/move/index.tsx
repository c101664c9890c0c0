import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { placeName } from '@/lib/words/labels'
import { takePickedPlace } from '@/lib/kept/picked-grid'
import { placeWords } from '@/lib/words/registration-words'
import { back, open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'

const MoveForm = ({ form: { registration, home } }: { form: Output<'registration.form'> }) => {
  const away = home && registration && home.gridId !== registration.place.gridId ? { id: home.gridId, name: placeName(home) } : null
  const [to, setTo] = useState(away)
  const { run, busy, error } = useAction('registration.move')
  useDidShow(() => {
    const picked = takePickedPlace()
    if (picked) setTo(picked)
  })
  const move = async () => {
    const moved = to && (await run((key) => ({ key, gridId: to.id })))
    if (!moved) return
    success(moved.state === 'pending' ? '转过去了，等那边确认' : '改好了')
    back()
  }
  return (
    <>
      <Card>
        {registration && <Row title={placeWords(registration.place)} text="现在报到在这里" icon="done" />}
        <Row id="move-to" icon="place" title={to?.name ?? '选搬到了哪个网格'} text="搬到哪儿了。不对就点一下改" onClick={open.pickHome} />
      </Card>
      <View className="note">
        换村(社区)的话：这里的报到马上结束，认领的事退回给大家；那边书记确认以后就算报到。同一个村里换网格，不用再确认
      </View>
      <BottomBar>
        <ErrorLine error={error} />
        <BarButtons>
          <BigButton
            id="move-sure"
            look="main"
            busy={busy}
            missing={to ? null : '请先点上面，选搬到了哪个网格'}
            onClick={() => void move()}
          >
            转过去
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}

/** 转到别处: where one lives now, and what moving means. */
export default function MovePage() {
  const { data, error, retry } = useCall('registration.form', {})
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {data && <MoveForm form={data} />}
    </Screen>
  )
}
