import { View } from '@tarojs/components'
import { forgetVisit, sendVisits, sendWithoutVoice, useKeptVisits, type KeptVisit } from '@/lib/kept/visits'
import { Card } from '@/ui/Card'
import { Press } from '@/ui/Press'
import { Row } from '@/ui/Row'

const Drop = ({ onDrop }: { onDrop: () => void }) => (
  <Press className="part-edit" name="不发这一条了" onPress={onDrop}>
    不发了
  </Press>
)

const Kept = ({ kept }: { kept: KeptVisit }) => {
  const { label, input, voice, problem } = kept
  return (
    <>
      <Row
        icon={problem === null ? 'offline' : 'alert'}
        title={label}
        text={problem ?? '没有信号，存在手机里'}
        end={problem === null ? null : <Drop onDrop={() => forgetVisit(input.key)} />}
      />
      {problem !== null && voice?.failed && (
        <Press id={`unspoken-${input.key}`} className="link" onPress={() => void sendWithoutVoice(kept)}>
          不带语音发
        </Press>
      )}
    </>
  )
}

/** What was written down without signal: it goes by itself, once. */
export const KeptVisits = () => {
  const visits = useKeptVisits()
  if (visits.length === 0) return null
  return (
    <Card id="kept-visits" className="card-lines">
      {visits.map((kept) => (
        <Kept key={kept.input.key} kept={kept} />
      ))}
      <View className="small">有信号自己就发出去，不会发两遍</View>
      <Press id="kept-send" className="link" onPress={() => void sendVisits()}>
        现在发
      </Press>
    </Card>
  )
}
