import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { useMe } from '@/lib/kept/person'
import { placeName } from '@/lib/words/labels'
import { stateWords } from '@/lib/words/figure-words'
import { periodWords } from '@/lib/words/figure-periods'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import { Row } from '@/ui/Row'
import './sentences.scss'

interface SentencesProps {
  here: Output<'statistics.here'>
  onAsk: () => void
}

const Few = () => (
  <View id="few" className="sentence">
    说的事还不到 3 件，先不摆数字，免得看出是谁家的事。您有事，随时说给网格听。
  </View>
)

/** Of a grid in one month, as one would tell it to a neighbour. */
export const Sentences = ({ here: { place, period, hidden, sentences, restated }, onAsk }: SentencesProps) => {
  const home = useMe()?.home
  return (
    <>
      <Card id="sentences">
        <Heading look="title">{home ? placeName(home) : place.name}</Heading>
        <View className="small">{periodWords(period.name)}</View>
        {hidden && <Few />}
        {[...sentences, ...restated].map((sentence) => (
          <View key={sentence} className="sentence">
            {sentence}
          </View>
        ))}
      </Card>
      {!hidden && (
        <Card className="card-lines">
          <Row id="how" icon="eye" title="这些数怎么算的" text={stateWords(period)} onClick={onAsk} />
        </Card>
      )}
    </>
  )
}
