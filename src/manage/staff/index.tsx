import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { StaffStep } from '@/contract/words'
import { useWide } from '@/lib/hooks/use-wide'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Segment } from '@/ui/Segment'
import { Office } from '../parts/Office'
import { AssignSheet } from './parts/AssignSheet'
import { Sheets, type Doing } from './parts/Sheets'
import { StaffCard } from './parts/StaffCard'
import { StaffTable } from './parts/StaffTable'
import { useStaff, type StaffRow } from './parts/use-staff'
import '@/ui/Columns.scss'
import '../parts/parts.scss'
import './parts/staff.scss'

const views = [
  { id: 'now', name: '现在' },
  { id: 'past', name: '以前的' },
] as const

/** Who answers for a place and for what lies directly below it. */
export default function Staff() {
  const { params } = useRouter()
  const orgId = params['id'] ?? ''
  const wide = useWide()
  const [view, setView] = useState<(typeof views)[number]['id']>('now')
  const [doing, setDoing] = useState<Doing | 'assign' | null>(null)
  const staff = useStaff(orgId, view === 'past')
  const close = () => setDoing(null)
  const done = () => {
    close()
    void staff.refresh()
  }
  const begin = (row: StaffRow, step: StaffStep) => setDoing({ row, step })
  return (
    <Office barred={staff.gives.length > 0}>
      <Segment choices={views} picked={view} onPick={setView} />
      <ListState
        list={staff}
        empty={
          <EmptyState
            icon="person"
            title={view === 'past' ? '还没有人离任' : '这里还没有人'}
            text={view === 'past' ? undefined : '派了人，事情才有人接'}
          />
        }
      >
        {wide ? (
          <StaffTable rows={staff.rows} onStep={begin} />
        ) : (
          staff.rows.map((row) => <StaffCard key={row.id} row={row} onStep={(step) => begin(row, step)} />)
        )}
      </ListState>
      {staff.gives.length > 0 && (
        <BottomBar>
          <BarButtons>
            <BigButton id="assign" look="main" icon="person" onClick={() => setDoing('assign')}>
              派人
            </BigButton>
          </BarButtons>
        </BottomBar>
      )}
      {doing === 'assign' && <AssignSheet orgId={orgId} gives={staff.gives} visible onClose={close} onDone={done} />}
      <Sheets doing={doing === 'assign' ? null : doing} rows={staff.rows} onClose={close} onDone={done} />
    </Office>
  )
}
