import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { gapKinds, type GapKind } from '@/contract/words-households'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import { Row } from '@/ui/Row'

export type Gaps = Output<'links.gaps'>
type Part = Gaps['parts'][number]

const grids = /^\d{9,15}$/
const people: readonly GapKind[] = ['below', 'above']

const manyWords = (kind: GapKind, many: number) => (people.includes(kind) ? `${many} 人` : `${many} 户`)

/** A place opens its own page; a lane of a grid has none. */
const goTo = ({ id }: Part) => (id !== null && grids.test(id) ? { onClick: () => manage.cover(id) } : {})

interface CoveredProps {
  gaps: Gaps
  picked: GapKind | null
  onPick: (kind: GapKind) => void
}

/** Covered of those lived in, then what is missing, then place by place. Never by person. */
export const Covered = ({ gaps: { lived, covered, parts, gaps }, picked, onPick }: CoveredProps) => (
  <>
    <Card id="cover-all">
      <View className="small">有党员联系的户</View>
      <Heading look="title">{lived === 0 ? '还没登记住户' : `${lived} 户里的 ${covered} 户`}</Heading>
      <View className="small">常住和季节住的才算，没人住的不算</View>
    </Card>
    <Heading look="section">还缺什么</Heading>
    <Card className="card-lines">
      {[...gaps]
        .sort((one, other) => Number(other.many > 0) - Number(one.many > 0))
        .map(({ kind, many }) => (
          <Row
            key={kind}
            id={`cover-${kind}`}
            icon={many > 0 ? 'alert' : 'done'}
            title={gapKinds[kind]}
            text={kind === picked ? `${manyWords(kind, many)}，正在看` : manyWords(kind, many)}
            {...(many > 0 && { onClick: () => onPick(kind) })}
          />
        ))}
    </Card>
    {parts.length > 0 && (
      <>
        <Heading look="section">各处</Heading>
        <Card className="card-lines">
          {parts.map((part) => (
            <Row key={part.id ?? part.name} title={part.name} text={`${part.lived} 户里的 ${part.covered} 户`} {...goTo(part)} />
          ))}
        </Card>
      </>
    )}
  </>
)
