import { useCallback } from 'react'
import { call } from '@/cloud'
import { usePages } from '@/lib/hooks/use-pages'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { PickRow } from '@/ui/PickRow'
import type { AssignDraft } from './use-assign'

interface UnitsProps {
  orgId: string
  picked: AssignDraft['unit']
  onPick: (unit: NonNullable<AssignDraft['unit']>) => void
}

/** Units that have reported to the community, each with what it offers. */
export const Units = ({ orgId, picked, onPick }: UnitsProps) => {
  const load = useCallback((after?: string) => call('matters.units', { orgId, after }), [orgId])
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState title="还没有单位来报到" text="单位报到以后，有事就能请他们来办" />}>
      <Card className="card-lines">
        {list.rows.map(({ id, name, contactName, offers, takesOn }) => (
          <PickRow
            key={id}
            id={`unit-${id}`}
            title={name}
            text={[...offers, ...takesOn].join('、') || `联系人 ${contactName}`}
            picked={picked?.id === id}
            onPick={() => onPick({ id, name })}
          />
        ))}
      </Card>
    </ListState>
  )
}
