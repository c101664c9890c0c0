import type { VoiceHold } from '@/lib/hooks/use-voice'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Field } from '@/ui/Field'
import { VoiceField } from '@/ui/VoiceField'
import type { VisitPartProps } from './part-props'

/** What was said, written or spoken. */
export const Said = ({ filled, put, faults, voice }: VisitPartProps & { voice: VoiceHold }) => (
  <Card>
    <Field
      id="visit-text"
      kind="words"
      label="说了什么，不写也行"
      value={filled.text}
      onChange={(text) => put({ text })}
      max={500}
      placeholder="比如：井里的水浑了，想请人来看看"
      error={faults['text']}
    />
    <VoiceField hold={voice} />
    <CheckRow
      id="visit-confidence"
      title="是私下说的"
      text="这家别的人和联系的党员都看不到"
      checked={filled.confidence}
      onChange={(confidence) => put({ confidence })}
    />
  </Card>
)
