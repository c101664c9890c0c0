import { View } from '@tarojs/components'
import type { Stuck } from '@/contract/audit'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { moment } from '@/lib/words/dates'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'

const kinds: Readonly<Record<string, string>> = {
  tell: '一条通知没送出去',
  announce: '一批通知没送出去',
  outcome: '一笔积分没记上',
  audit: '一条改动没记上',
  office: '一个职务没生效',
  membership: '一份报到没生效',
  show: '一件事没列出来',
  spawn: '一件事没分到网格',
}

/** One of them: what it is, since when, and trying again. The reason is for whoever looks after the system. */
export const StuckCard = ({ item, onRetried }: { item: Stuck; onRetried: () => void }) => {
  const { id, kind, where, at, reason } = item
  const { run, busy, error } = useAction('audit.retry')
  const retry = async () => {
    if (!(await run(() => ({ id })))) return
    success('一分钟内再试一次')
    onRetried()
  }
  return (
    <Card id={`stuck-${id}`}>
      <View className="matter-head">
        <View className="strong grow">{kinds[kind] ?? '一个后续没办成'}</View>
        <View className="matter-left">{moment(at)}</View>
      </View>
      <View className="small">{`${where} · ${kind} · ${reason}`}</View>
      <BigButton id={`retry-${id}`} busy={busy} onClick={() => void retry()}>
        再试一次
      </BigButton>
      <ErrorLine error={error} />
    </Card>
  )
}
