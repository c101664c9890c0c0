import type { Output } from '@/contract'
import { placeName } from '@/lib/words/labels'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import { Row } from '@/ui/Row'
import './Where.scss'

interface WhereProps {
  place: Output<'matters.prepare'>['place']
  address: string
  onAddress: (address: string) => void
  error: string | undefined
  /** The place itself is not known yet. */
  unknown: string | undefined
}

/** Where it is: the grid I live in unless changed, and in words how to find it. */
export const Where = ({ place, address, onAddress, error, unknown }: WhereProps) => (
  <Card className="where">
    <Row
      id="change-place"
      icon="place"
      title={place ? placeName(place) : '选一下在哪个网格'}
      text={place ? `${place.townshipName} · 不在这儿就点一下改` : undefined}
      onClick={open.pickGrid}
    />
    <Fault words={unknown} />
    <Field id="address" name="具体在哪儿" value={address} onChange={onAddress} max={100} placeholder="具体在哪儿，不写也行" error={error} />
  </Card>
)
