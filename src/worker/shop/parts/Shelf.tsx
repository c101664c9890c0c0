import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { ShelfRow } from '@/contract/shop'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Row } from '@/ui/Row'
import { GoodsSheet } from './GoodsSheet'

const standing = ({ stock, held, handedOut, offered }: ShelfRow) =>
  [offered ? null : '已下架', `货架上 ${stock} 件`, held > 0 ? `${held} 件约出去了` : null, handedOut > 0 ? `换走过 ${handedOut} 件` : null]
    .filter(Boolean)
    .join('，')

/** What stands on the shelf. A tap changes one, the bar adds another. */
export const Shelf = ({ desk, onChanged }: { desk: Output<'shop.desk'>; onChanged: () => void }) => {
  const [editing, setEditing] = useState<ShelfRow | 'new' | null>(null)
  const done = () => {
    setEditing(null)
    onChanged()
  }
  return (
    <>
      {desk.shelf.length === 0 && <EmptyState icon="basket" title="货架上还没有东西" text="上一样，村民就能用积分来换" />}
      {desk.shelf.length > 0 && (
        <Card className="card-lines">
          {desk.shelf.map((row) => (
            <Row
              key={row.id}
              id={`shelf-${row.id}`}
              title={row.name}
              text={standing(row)}
              end={<View className="shelf-number">{`${row.price} 分`}</View>}
              onClick={() => setEditing(row)}
            />
          ))}
        </Card>
      )}
      {desk.can.includes('saveGoods') && (
        <BottomBar>
          <BarButtons>
            <BigButton id="add-goods" look="main" onClick={() => setEditing('new')}>
              上一样新的
            </BigButton>
          </BarButtons>
        </BottomBar>
      )}
      {editing && <GoodsSheet orgId={desk.orgId} row={editing === 'new' ? null : editing} onClose={() => setEditing(null)} onDone={done} />}
    </>
  )
}
