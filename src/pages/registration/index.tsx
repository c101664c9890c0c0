import { useState } from 'react'
import type { Output } from '@/contract'
import type { RegistrationView } from '@/contract/registration-views'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { CanDo } from './parts/CanDo'
import { Desk } from './parts/Desk'
import { Elsewhere } from './parts/Elsewhere'
import { Invitation } from './parts/Invitation'
import { LeaveSheet, type Leaving } from './parts/LeaveSheet'
import { Mine } from './parts/Mine'
import { Stays } from './parts/Stays'
import { Unit } from './parts/Unit'
import { Welcome } from './parts/Welcome'
import { WhatICan } from './parts/WhatICan'

type MineView = Output<'registration.mine'>

/** A registration that is in force or on its way, with what it allows. */
const Here = ({ here, elsewhere, onLeave }: { here: RegistrationView; elsewhere: boolean; onLeave: (leaving: Leaving) => void }) => (
  <>
    {here.state === 'registered' && <CanDo />}
    <Mine registration={here} onLeave={() => onLeave({ kind: 'member', place: here.place.communityName })} />
    {elsewhere && <Elsewhere from={here.place.communityName} />}
    {here.can.includes('amend') && <WhatICan registration={here} onAmend={open.amendRegistration} />}
  </>
)

const Content = ({ mine: { registration, units, invitations, elsewhere, desk }, onChanged }: { mine: MineView; onChanged: () => void }) => {
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const here = registration?.state === 'left' ? null : registration
  return (
    <>
      {desk && <Desk orgId={desk} />}
      {invitations.map((invited) => (
        <Invitation key={invited.id} invited={invited} onAnswered={onChanged} />
      ))}
      {here && <Here here={here} elsewhere={elsewhere} onLeave={setLeaving} />}
      {units.map((unit) => (
        <Unit
          key={unit.id}
          unit={unit}
          onLeave={() => setLeaving({ kind: 'unit', id: unit.id, name: unit.name, place: unit.place.communityName })}
        />
      ))}
      {!here && <Welcome withUnit={units.length === 0} />}
      {registration && registration.stays.length > 0 && <Stays stays={registration.stays} />}
      {leaving && <LeaveSheet leaving={leaving} onClose={() => setLeaving(null)} onLeft={onChanged} />}
    </>
  )
}

/** 报到: whoever opens it sees where they stand, and what they may do next. */
export default function Registration() {
  const { data, error, retry, refresh } = useCall('registration.mine', {})
  return (
    <Screen>
      <Middle>
        {data && <ErrorLine error={error} />}
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={2} />)}
        {data && <Content mine={data} onChanged={() => void refresh()} />}
      </Middle>
    </Screen>
  )
}
