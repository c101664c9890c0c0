import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { takePickedPlace } from '@/lib/kept/picked-grid'
import { open } from '@/lib/routes/routes'
import { stillLacks } from '@/lib/words/form-words'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Press } from '@/ui/Press'
import { Row } from '@/ui/Row'
import { faultIsFolded, type Filled } from './filled'
import { First } from './First'
import { More } from './More'
import { useHousehold } from './use-household'

/** A household, few fields first; what is wrong stands beside each field at once. */
export const HouseholdForm = ({ id, begun }: { id: string | undefined; begun: Filled }) => {
  const { filled, put, send, busy, error } = useHousehold(id, begun)
  const [more, setMore] = useState(id !== undefined)
  useDidShow(() => {
    const picked = takePickedPlace()
    if (picked) put({ gridId: picked.id, gridName: picked.name, laneId: null })
  })
  const faults = error?.fields ?? {}
  const parts = { filled, put, faults }
  return (
    <>
      <First {...parts} />
      <Card className="card-lines">
        <Row id="household-grid" icon="place" title={filled.gridName || '选在哪个网格'} text={faults['gridId']} onClick={open.pickGrid} />
      </Card>
      {more || faultIsFolded(faults) ? (
        <More {...parts} />
      ) : (
        <Press id="household-more" className="link" onPress={() => setMore(true)}>
          再写几样：几口人、说什么话、住别处
        </Press>
      )}
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton
            id="household-save"
            look="main"
            busy={busy}
            missing={stillLacks([filled.gridId === '' && '选在哪个网格'])}
            onClick={() => void send()}
          >
            {id === undefined ? '登记' : '保存'}
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
