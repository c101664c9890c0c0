import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Reservation } from './parts/Reservation'
import './index.scss'

const load = (after?: string) => call('shop.mine', { after })

const Nothing = () => (
  <EmptyState icon="basket" title="还没有约过东西" text="有积分就能在爱心超市换">
    <BigButton id="shop" onClick={() => open.shop()}>
      去爱心超市看看
    </BigButton>
  </EmptyState>
)

/** 我的预约: what waits for me, each with its code, and what became of the rest. */
export default function Reservations() {
  const list = usePages(load)
  return (
    <Screen>
      <ListState list={list} empty={<Nothing />}>
        {list.rows.map((reservation) => (
          <CustomWrapper key={reservation.id}>
            <Reservation reservation={reservation} onChanged={() => void list.refresh()} />
          </CustomWrapper>
        ))}
      </ListState>
    </Screen>
  )
}
