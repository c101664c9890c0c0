import { useCallback } from 'react'
import { call } from '@/cloud'
import type { DeskReservation } from '@/contract/shop'
import { moment } from '@/lib/words/dates'
import { usePages } from '@/lib/hooks/use-pages'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Row } from '@/ui/Row'

const whoAndWhen = ({ who, price, endedAt, at, byName }: DeskReservation) =>
  [who, `${price} 分`, moment(endedAt ?? at), byName ? `${byName}交的` : null].filter(Boolean).join(' · ')

/** What was handed out, newest first. */
export const HandOuts = ({ orgId }: { orgId: string }) => {
  const load = useCallback((after?: string) => call('shop.handOuts', { orgId, after }), [orgId])
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState icon="list" title="还没有人领过" text="交出去的东西会记在这儿" />}>
      <Card className="card-lines">
        {list.rows.map((row) => (
          <Row key={row.id} title={row.goodsName} text={whoAndWhen(row)} />
        ))}
      </Card>
    </ListState>
  )
}
