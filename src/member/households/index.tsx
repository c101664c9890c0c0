import { CustomWrapper, View } from '@tarojs/components'
import type { HouseholdView } from '@/contract/households'
import { useCall } from '@/lib/hooks/use-call'
import { contactedWords, reachWords } from '@/lib/words/household-words'
import { placeName } from '@/lib/words/labels'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Missing } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'

/** Whether they wait for my yes or no. */
const asksMe = ({ links }: HouseholdView) => links.some(({ member, can }) => member.me && can.includes('agreeAsMember'))

const Household = ({ household }: { household: HouseholdView }) => (
  <Card id={`linked-${household.id}`} onClick={() => open.household(household.id)}>
    <View className="strong">{`${household.label} · ${household.contact.name}`}</View>
    <View className="small">{`${placeName(household.place)} · ${reachWords(household)}`}</View>
    {asksMe(household) ? (
      <Missing>想请您联系，点开说一声愿不愿意</Missing>
    ) : (
      <View className="small">{contactedWords(household.contactedAt)}</View>
    )}
  </Card>
)

/** 我联系的户: who asks for my answer first. */
export default function LinkedHouseholds() {
  const { data, error, retry } = useCall('households.mine', {})
  if (!data) return <Screen>{error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />}</Screen>
  const linked = [...data.linked].sort((one, other) => Number(asksMe(other)) - Number(asksMe(one)))
  return (
    <Screen>
      <ErrorLine error={error} />
      {linked.length === 0 && <EmptyState icon="people" title="还没有联系的户" text="村里请您联系哪一户，会先问您愿不愿意" />}
      {linked.length > 0 && (
        <Card className="card-lines">
          <Row id="linked-dues" icon="walking" title="今天该看谁" text="打个电话、捎句话都算" onClick={() => open.dues('member')} />
        </Card>
      )}
      {linked.map((household) => (
        <CustomWrapper key={household.id}>
          <Household household={household} />
        </CustomWrapper>
      ))}
    </Screen>
  )
}
