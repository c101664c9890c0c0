import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { open } from '@/lib/routes'
import { useCall } from '@/lib/use-call'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { OfferRow } from '@/ui/OfferRow'
import { Row } from '@/ui/Row'
import { CardsSkeleton } from '@/ui/Skeletons'

type Skill = Output<'service.gaps'>['skills'][number]

const said = ({ wanted, people }: Skill) => (people === 0 ? `要 ${wanted} 人，还没有党员说会` : `要 ${wanted} 人，${people} 位党员会，可以打电话请`)

/** What nobody has taken on yet, and which skills are short. */
export const Short = () => {
  const { data, error, retry } = useCall('service.gaps', {})
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />
  if (data.unclaimed.length === 0 && data.skills.length === 0) return <EmptyState icon='done' title='都有人接了' />
  return (
    <>
      {data.skills.length > 0 && (
        <Card id='short-skills' className='card-lines'>
          {data.skills.map((skill) => <Row key={skill.id} icon='hand' title={skill.name} text={said(skill)} />)}
        </Card>
      )}
      {data.unclaimed.length > 0 && <View className='section'>还没有人认领</View>}
      {data.unclaimed.map((offer) => <OfferRow key={offer.id} offer={offer} onOpen={() => (offer.kind === 'matter' ? open.matter(offer.id) : open.offer(offer.id))} />)}
    </>
  )
}
