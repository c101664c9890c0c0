import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { Table } from '@/ui/Table'

type Planned = Output<'grid.recodePlan'>

const kinds: Readonly<Record<string, string>> = {
  people: '住在这里的人',
  registrations: '党员报到',
  units: '单位报到',
  matters: '事项',
  offers: '岗位和活动',
  services: '服务记录',
  goods: '超市货架',
  reservations: '预约',
  appeals: '申诉',
  proposals: '补记积分',
  outcomes: '得分的事',
  passings: '去世登记',
  moderation: '待看的话',
  calls: '电话名单',
}

/** What follows, before anything is done. */
export const Plan = ({ plan: { places, follows } }: { plan: Planned }) => (
  <>
    <Table
      columns={[
        { title: '地方', of: ({ name }) => name },
        { title: '原来的代码', of: ({ id }) => id },
        { title: '新的代码', of: ({ to }) => to },
      ]}
      rows={places}
      idOf={({ id }) => id}
    />
    <View className="small">
      {`一起过去：${follows.map(({ kind, count, more }) => `${kinds[kind] ?? kind} ${String(count)}${more ? ' 以上' : ''}`).join('、') || '没有别的'}`}
    </View>
  </>
)
