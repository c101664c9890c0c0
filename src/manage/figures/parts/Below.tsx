import { useState } from 'react'
import { View } from '@tarojs/components'
import { shareWords } from '@/lib/words/figure-words'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Press } from '@/ui/Press'
import { Table, type Column } from '@/ui/Table'
import type { Child } from './asked'
import './figures.scss'

export interface BelowProps {
  rows: readonly Child[]
  wide: boolean
  picked?: string | null
  onPick: (child: Child) => void
}

/** As many as one update of a page holds. */
const AT_ONCE = 20

const nameOf = ({ name, retired }: Child) => (retired ? `${name}（已撤销）` : name)

const ratesOf = ({ figures }: Child) =>
  figures
    ? `响应 ${shareWords(figures.response.raw)}，解决 ${shareWords(figures.solution.raw)}，满意 ${shareWords(figures.satisfaction.raw)}`
    : '少于3件'

const Waiting = ({ child: { backlog } }: { child: Child }) =>
  backlog && (
    <View className={backlog.late > 0 ? 'below-late' : 'small'}>
      {backlog.late > 0 && <Icon name="alert" />}
      {`未办结 ${backlog.open} 件${backlog.late > 0 ? `，超时 ${backlog.late} 件` : ''}`}
    </View>
  )

const Line = ({ child, onPick }: { child: Child; onPick: () => void }) => (
  <Press id={`below-${child.id}`} className="line" hover="line-pressed" onPress={onPick}>
    <View className="grow">
      <View>{nameOf(child)}</View>
      <View className="small">{ratesOf(child)}</View>
      <Waiting child={child} />
    </View>
    <Icon name="next" />
  </Press>
)

const columns: readonly Column<Child>[] = [
  { title: '地方', look: 'wide', of: nameOf },
  { title: '说的', look: 'number', of: ({ figures }) => figures?.asked },
  { title: '响应', look: 'share', of: ({ figures }) => (figures ? shareWords(figures.response.raw) : '少于3件') },
  { title: '解决', look: 'share', of: ({ figures }) => figures && shareWords(figures.solution.raw) },
  { title: '满意', look: 'share', of: ({ figures }) => figures && shareWords(figures.satisfaction.raw) },
  { title: '未办结', look: 'number', of: ({ backlog }) => backlog?.open },
  { title: '超时', look: 'number', of: ({ backlog }) => backlog?.late },
]

/** The places below in the order of the tree, never by who does best: a table, or lines on a phone. */
export const Below = ({ rows, wide, picked, onPick }: BelowProps) => {
  const [many, setMany] = useState(AT_ONCE)
  const shown = rows.slice(0, many)
  return (
    <>
      {wide ? (
        <Table columns={columns} rows={shown} idOf={({ id }) => id} {...(picked && { picked })} onPick={onPick} />
      ) : (
        <Card className="card-lines">
          {shown.map((child) => (
            <Line key={child.id} child={child} onPick={() => onPick(child)} />
          ))}
        </Card>
      )}
      {rows.length > many && (
        <BigButton id="below-more" onClick={() => setMany(many + AT_ONCE)}>{`还有 ${rows.length - many} 处，接着看`}</BigButton>
      )}
    </>
  )
}
