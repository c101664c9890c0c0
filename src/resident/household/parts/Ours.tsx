import { useState } from 'react'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { PickRow } from '@/ui/PickRow'
import { Press } from '@/ui/Press'
import { Sheet } from '@/ui/Sheet'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Home } from './Home'
import { Join } from './Join'
import type { OwnHome } from './part-props'

interface WhichProps {
  homes: readonly OwnHome[]
  picked: OwnHome
  onPick: (id: string) => void
}

/** Somebody may be of two: their own, and their parents'. */
const Which = ({ homes, picked, onPick }: WhichProps) =>
  homes.length > 1 && (
    <Card className="card-lines">
      {homes.map(({ household: { id, label, place } }) => (
        <PickRow
          key={id}
          id={`home-${id}`}
          title={label}
          text={place.communityName}
          picked={id === picked.household.id}
          onPick={() => onPick(id)}
        />
      ))}
    </Card>
  )

const Another = ({ onJoined }: { onJoined: () => void }) => {
  const [open, setOpen] = useState(false)
  const done = () => {
    setOpen(false)
    onJoined()
  }
  return (
    <>
      <Press id="join-another" className="link" onPress={() => setOpen(true)}>
        还有一家也是我家的
      </Press>
      <Sheet title="再看一家" visible={open} onClose={() => setOpen(false)}>
        <Join onJoined={done} inSheet />
      </Sheet>
    </>
  )
}

/** The households that I am of; of none yet, the two ways in. `first`: the one that a message named. */
export const Ours = ({ first }: { first: string | null }) => {
  const { data, error, retry, refresh } = useCall('households.mine', {})
  const [picked, setPicked] = useState(first)
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />
  const home = data.own.find(({ household }) => household.id === picked) ?? data.own[0]
  const onChanged = () => void refresh()
  if (!home) return <Join onJoined={onChanged} />
  return (
    <>
      <ErrorLine error={error} />
      <Which homes={data.own} picked={home} onPick={setPicked} />
      <Home key={home.household.id} home={home} onChanged={onChanged} />
      <Another onJoined={onChanged} />
    </>
  )
}
