import { householdGaps, type GapKind, type HouseholdGap } from '@/contract/words-households'
import { manage } from '@/lib/routes/routes-manage'
import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import { Row } from '@/ui/Row'
import { Rows } from '../../households/parts/Rows'
import type { Gaps } from './Covered'

/** The one thing that mends it. */
const mends: Readonly<Record<GapKind, string>> = {
  noMember: '点开一户，请一位党员',
  leaving: '点开一户，另请一位党员',
  farMember: '点开一户，请一位本村的党员',
  quiet: '点开一户，打个电话',
  below: '问问愿不愿意再联系一户，不勉强',
  above: '再请别人分担几户',
}

/** Whether it is households that lack it; else members. */
export const isHouseholdGap = (kind: GapKind): kind is HouseholdGap => kind in householdGaps

/** Who lacks what was picked: households to open, or members. */
export const Lacking = ({ kind, gaps }: { kind: GapKind; gaps: Gaps }) => {
  const members = kind === 'above' ? gaps.above : gaps.below
  return (
    <View id="cover-list">
      <Heading look="section">{mends[kind]}</Heading>
      {isHouseholdGap(kind) ? (
        <Rows asked={JSON.stringify({ orgId: gaps.orgId, gap: kind })} narrowed picked={null} onPick={manage.household} />
      ) : (
        <Card className="card-lines">
          {members.map(({ id, name, communityName, households }) => (
            <Row key={id} icon="person" title={name} text={`${communityName}，联系着 ${households} 户`} />
          ))}
        </Card>
      )}
    </View>
  )
}
