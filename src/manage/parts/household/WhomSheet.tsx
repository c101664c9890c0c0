import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { PickRow } from '@/ui/PickRow'
import { Sheet } from '@/ui/Sheet'
import { RowsSkeleton } from '@/ui/Skeletons'
import type { HouseholdPartProps } from './part-props'

type WhomSheetProps = Pick<HouseholdPartProps, 'household' | 'onPut'> & { onClose: () => void }

/** Which member is asked whether they would look after a household: whoever has few stands first. Nothing is ordered. */
export const WhomSheet = ({ household, onPut, onClose }: WhomSheetProps) => {
  const { data, error, retry } = useCall('links.whom', { orgId: household.place.communityId })
  const [personId, setPersonId] = useState<string | null>(null)
  const proposing = useAction('links.propose')
  const send = async () => {
    if (personId === null) return
    const asked = await proposing.run((key) => ({ householdId: household.id, personId, key }))
    if (!asked) return
    success('问他了')
    onPut(asked)
    onClose()
  }
  return (
    <Sheet title="请哪位党员联系" visible onClose={onClose}>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <RowsSkeleton />)}
      {data?.rows.length === 0 && <View>这个村还没有报到的党员</View>}
      {data?.rows.map(({ id, name, households }) => (
        <PickRow
          key={id}
          id={`whom-${id}`}
          title={name}
          text={`联系着 ${households} 户，一般 ${data.usual} 户、最多 ${data.most} 户`}
          picked={id === personId}
          onPick={() => setPersonId(id)}
        />
      ))}
      <ErrorLine error={proposing.error} />
      <BigButton
        id="whom-send"
        look="main"
        busy={proposing.busy}
        missing={personId === null ? '请选一位党员' : null}
        onClick={() => void send()}
      >
        问他愿不愿意
      </BigButton>
    </Sheet>
  )
}
