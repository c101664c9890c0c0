import { View } from '@tarojs/components'
import { useCallable } from '@/lib/kept/person'
import { dial } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import { LinkSteps } from '@/pages/me/parts/LinkSteps'
import type { HomePartProps } from './part-props'
import './home.scss'

type Known = NonNullable<HomePartProps['home']['carer']>

const how = ({ how: as }: Known) => (as === 'member' ? '党员，常来看看您家' : '网格员。还没有党员联系您家，先由他照看')

/** Members who were asked to look after us, and what we say to each; and the way to somebody else. */
const Links = ({ home: { household }, onChanged }: HomePartProps) => (
  <>
    {household.links
      .filter(({ can }) => can.length > 0)
      .map((link) => (
        <Card key={link.id} id={`link-${link.id}`}>
          <View>{link.state === 'proposed' ? `${link.member.name}想常来看看您家，您看行吗` : `想换一位来看您家，不用客气`}</View>
          <LinkSteps householdId={household.id} link={link} onDone={onChanged} />
        </Card>
      ))}
  </>
)

/** Who looks after us: large, with a way to call; and who would. */
export const Carer = (props: HomePartProps) => {
  const { carer } = props.home
  const phone = useCallable()(carer?.phone ?? null)
  return (
    <>
      <Card id="home-carer">
        <View className="small">谁照看我们家</View>
        <Heading look="title">{carer?.name ?? '还没有定人'}</Heading>
        <View className="small">{carer ? how(carer) : '有事先找村(社区)'}</View>
        {carer && phone && (
          <View className="home-call">
            <BigButton id="call-carer" look="main" icon="phone" onClick={() => dial(phone)}>
              {`给${carer.name}打电话`}
            </BigButton>
          </View>
        )}
      </Card>
      <Links {...props} />
    </>
  )
}
