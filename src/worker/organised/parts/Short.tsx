import { shortWords } from '@/lib/words/offer-words'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { OfferRow } from '@/ui/OfferRow'
import { Row } from '@/ui/Row'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'

/** What nobody has taken on yet, and what is short. */
export const Short = () => {
  const { data, error, retry } = useCall('service.gaps', {})
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />
  if (data.unclaimed.length === 0 && data.short.length === 0) return <EmptyState icon="done" title="都有人接了" />
  return (
    <>
      {data.short.length > 0 && (
        <Card id="short-skills" className="card-lines">
          {data.short.map((gap) => (
            <Row key={`${gap.of} ${gap.id}`} icon="hand" title={gap.name} text={shortWords(gap)} />
          ))}
        </Card>
      )}
      {data.unclaimed.length > 0 && <Heading look="section">还没有人认领</Heading>}
      {data.unclaimed.map((offer) => (
        <OfferRow key={offer.id} offer={offer} onOpen={() => (offer.kind === 'matter' ? open.matter(offer.id) : open.offer(offer.id))} />
      ))}
    </>
  )
}
