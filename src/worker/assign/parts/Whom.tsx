import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Segment } from '@/ui/Segment'
import { Heading } from '@/ui/Heading'
import { Grids } from './Grids'
import { Units } from './Units'
import { isForUnit, type AssignDraft } from './use-assign'

interface WhomProps {
  /** The place under which one may choose. */
  top: string
  value: AssignDraft
  onChange: (part: Partial<AssignDraft>) => void
}

const choices = [
  { id: 'grids', name: '给网格' },
  { id: 'unit', name: '给单位' },
] as const

/** Who is asked: grids, with their members if one likes, or a unit that has reported to the community. */
export const Whom = ({ top, value, onChange }: WhomProps) => {
  const forUnit = isForUnit(value)
  return (
    <>
      {value.kind === 'need' && top.length === 12 && (
        <Segment
          choices={choices}
          picked={forUnit ? 'unit' : 'grids'}
          onPick={(id) => onChange({ unit: id === 'unit' ? null : undefined })}
        />
      )}
      {forUnit && <Heading look="section">交给哪个单位</Heading>}
      {forUnit && <Units orgId={top} picked={value.unit} onPick={(unit) => onChange({ unit })} />}
      <Heading look="section">{forUnit ? '是哪个网格的事' : '给哪些网格'}</Heading>
      <Grids top={top} picked={value.grids} onPick={(grids) => onChange({ grids })} />
      {!forUnit && (
        <Card className="card-lines">
          <CheckRow
            id="assign-offer"
            title="同时请党员认领"
            text="写的话党员都看得到，别写名字和门牌"
            checked={value.offer}
            onChange={(offer) => onChange({ offer })}
          />
        </Card>
      )}
    </>
  )
}
