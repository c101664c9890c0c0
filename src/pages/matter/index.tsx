import { useEffect } from 'react'
import { useRouter } from '@tarojs/taro'
import type { MatterView } from '@/contract/matters'
import { open } from '@/lib/routes'
import { keepSeen } from '@/lib/seen-matter'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Actions } from './parts/Actions'
import { Blocks } from './parts/Blocks'
import { Details } from './parts/Details'
import { Quiet } from './parts/Quiet'
import { isOffered } from './parts/step-words'
import { Story } from './parts/Story'
import { Where } from './parts/Where'

const Content = ({ matter, onChanged }: { matter: MatterView; onChanged: (matter: MatterView) => void }) => (
  <>
    <Where matter={matter} />
    <Details matter={matter} />
    <Blocks matter={matter} />
    <Actions matter={matter} onChanged={onChanged} />
    <Story matter={matter} />
    <Quiet matter={matter} onChanged={onChanged} />
  </>
)

const isGone = (code: string) => code === 'matters.not_found' || code === 'matters.not_yours' || code === 'input.invalid'

export default function Matter() {
  const { params } = useRouter()
  const { data, error, retry, put } = useCall('matters.show', { id: params['id'] ?? '' })
  useEffect(() => {
    if (data) keepSeen(data)
  }, [data])
  if (!data && error && isGone(error.code)) {
    return (
      <Screen>
        <EmptyState icon='alert' title={error.message}>
          <BigButton id='go-home' onClick={open.home}>回首页</BigButton>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen barred={data?.can.some(isOffered)}>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Content matter={data} onChanged={put} />}
    </Screen>
  )
}
