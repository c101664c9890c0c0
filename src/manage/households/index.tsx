import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useMe } from '@/lib/kept/person'
import { placeKept } from '@/lib/routes/manages'
import { manage } from '@/lib/routes/routes-manage'
import { useWide } from '@/lib/hooks/use-wide'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Columns } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { HouseholdPane } from '../parts/household/HouseholdPane'
import { Office } from '../parts/Office'
import { gapIn, isNarrowed, toInput, type Asked } from './parts/asked'
import { Filters } from './parts/Filters'
import { Rows } from './parts/Rows'

const gridDigits = 15

/** The households of a place; where there is room, the one that was picked stands beside them. */
export default function Households() {
  const { params } = useRouter()
  const me = useMe()
  const wide = useWide()
  const [asked, setAsked] = useState<Asked>({
    words: '',
    orgId: params['orgId'] ?? placeKept(me),
    gap: gapIn(params['gap']),
    state: null,
    laneId: null,
  })
  const [picked, setPicked] = useState<string | null>(null)
  const pick = (id: string) => (wide ? setPicked(id) : manage.household(id))
  const input = JSON.stringify(toInput(asked))
  const beside = picked ? <HouseholdPane key={picked} id={picked} /> : <EmptyState icon="home" title="点左边的一户，这里就能看到" />
  return (
    <Office barred>
      <Columns rest={wide ? beside : null}>
        <Filters asked={asked} onChange={setAsked} />
        <Rows key={input} asked={input} narrowed={isNarrowed(asked)} picked={wide ? picked : null} onPick={pick} />
      </Columns>
      <BottomBar>
        <BarButtons>
          <BigButton
            id="new-household"
            look="main"
            icon="home"
            onClick={() => manage.newHousehold(asked.orgId?.length === gridDigits ? asked.orgId : undefined)}
          >
            登记一户
          </BigButton>
        </BarButtons>
      </BottomBar>
    </Office>
  )
}
