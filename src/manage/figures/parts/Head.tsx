import { useState } from 'react'
import { View } from '@tarojs/components'
import { matterClasses } from '@/contract/settings'
import { kinds } from '@/contract/words'
import { periodWords } from '@/lib/words/figure-periods'
import { stateWords } from '@/lib/words/figure-words'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import { Row } from '@/ui/Row'
import type { Asked, Here } from './asked'
import { FilterSheet } from './FilterSheet'

interface HeadProps {
  here: Here
  asked: Asked
  onFilter: (asked: Asked) => void
}

const filterWords = ({ class: one, kind }: Asked) => [kind ? kinds[kind] : '各种事', one ? matterClasses[one] : '各类'].join('，')

/** Of what period and of what the figures are, how far they stand, and the way to others. */
export const Head = ({ here: { place, period, figures, restated }, asked, onFilter }: HeadProps) => {
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <Card id="figures-head" className="card-lines">
        <Row
          id="choose"
          icon="search"
          title={periodWords(period.name)}
          text={`${filterWords(asked)}；点这里换`}
          onClick={() => setChoosing(true)}
        />
        <View className="figures-state">
          <Heading look="strong">{place.name}</Heading>
          {figures && <View>{`大家说了 ${figures.asked} 件，受理 ${figures.accepted} 件`}</View>}
          <View className="small">{stateWords(period)}</View>
        </View>
      </Card>
      {restated.length > 0 && (
        <Card id="restated">
          <Heading look="strong">后来变了</Heading>
          {restated.map((line) => (
            <View key={line} className="small">
              {line}
            </View>
          ))}
        </Card>
      )}
      {choosing && <FilterSheet asked={asked} period={period.name} onFilter={onFilter} onClose={() => setChoosing(false)} />}
    </>
  )
}
