import { View } from '@tarojs/components'
import type { AppealView } from '@/contract/appeals'
import { timeLeft } from '@/lib/words/dates'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Words } from '@/ui/Words'

/** An appeal that waits: who, what, how much time is left. */
export const Appeal = ({ appeal }: { appeal: AppealView }) => (
  <Card id={`appeal-${appeal.id}`} onClick={() => open.appeal(appeal.id)}>
    <View className="matter-head">
      <View className="strong grow">{`${appeal.placeName} ${appeal.who}`}</View>
      {appeal.dueAt !== null && <View className="matter-left">{timeLeft(appeal.dueAt)}</View>}
    </View>
    <Words text={appeal.text} />
    {appeal.can.includes('settle') && (
      <View className="desk-act">
        <BigButton id={`settle-${appeal.id}`} onClick={() => open.appeal(appeal.id)}>
          去回答
        </BigButton>
      </View>
    )}
  </Card>
)
