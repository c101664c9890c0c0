import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RepeatView } from '@/contract/statistics-repeats'
import { day } from '@/lib/words/dates'
import { repeatTitle } from '@/lib/words/repeat-words'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Sheet } from '@/ui/Sheet'
import { DecideForm } from './DecideForm'
import { Matters, What } from './What'

interface RepeatCardProps {
  repeat: RepeatView
  /** On a wide screen it is picked, and what may be done stands beside the list. */
  picked?: boolean
  onPick?: () => void
  onDecided: () => void
}

/** Something that comes again: what, where, how many asked, and until when somebody should decide. */
export const RepeatCard = ({ repeat, picked = false, onPick, onDecided }: RepeatCardProps) => {
  const [deciding, setDeciding] = useState(false)
  const { id, can, until } = repeat
  const mayDecide = can.includes('decide')
  const done = () => {
    setDeciding(false)
    onDecided()
  }
  return (
    <Card
      id={`repeat-${id}`}
      className={picked ? 'repeat-picked' : ''}
      {...(onPick && { onClick: onPick })}
      {...(!onPick && {
        foot: (
          <>
            <Matters repeat={repeat} />
            {mayDecide && (
              <BigButton id={`decide-${id}`} onClick={() => setDeciding(true)}>
                定一下怎么办
              </BigButton>
            )}
            {deciding && (
              <Sheet title="这件事怎么办" about={repeatTitle(repeat)} visible onClose={() => setDeciding(false)}>
                <DecideForm repeat={repeat} onDone={done} />
              </Sheet>
            )}
          </>
        ),
      })}
    >
      <View className="matter-head">
        <View className="strong grow">{repeatTitle(repeat)}</View>
        {mayDecide && <View className="matter-left">{`${day(until)}前定`}</View>}
      </View>
      <What repeat={repeat} />
    </Card>
  )
}
