import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { CheckRow } from '@/ui/CheckRow'
import { ManyChips } from '@/ui/ManyChips'
import { Heading } from '@/ui/Heading'
import type { Prepared } from './prepared'

interface PlaceProps {
  prepared: Prepared
  picked: string
  onPick: (id: string) => void
  /** Only grids: a household lives in one. */
  gridsOnly?: boolean
}

export const placesOf = ({ places }: Prepared, gridsOnly = false) => places.filter(({ id }) => !gridsOnly || id.length === 15)

/** Where; not asked where there is only one place. */
export const PlaceChoice = ({ prepared, picked, onPick, gridsOnly = false }: PlaceProps) => {
  const places = placesOf(prepared, gridsOnly)
  if (places.length < 2) return null
  return (
    <>
      <Heading look="section">在哪儿</Heading>
      <Chips name="place" choices={places} picked={picked} onPick={onPick} />
    </>
  )
}

export const ClassChoice = ({ prepared, picked, onPick }: { prepared: Prepared; picked: string | null; onPick: (id: string) => void }) => (
  <>
    <Heading look="section">是哪方面的</Heading>
    <Chips name="class" choices={prepared.classes} picked={picked} onPick={onPick} />
  </>
)

export const SkillChoice = ({
  prepared,
  picked,
  onPick,
}: {
  prepared: Prepared
  picked: readonly string[]
  onPick: (ids: string[]) => void
}) => (
  <>
    <Heading look="section">最好会什么，不选也行</Heading>
    <ManyChips name="skill" choices={prepared.skills} picked={picked} onChange={onPick} most={5} />
  </>
)

export const Consent = ({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) => (
  <Card className="card-lines">
    <CheckRow
      id="consent"
      title="住户同意发出来"
      text="认领的党员会看到称呼、电话和住址，别人看不到"
      checked={checked}
      onChange={onChange}
    />
  </Card>
)
