import { last } from 'lodash-es'
import { BigButton } from '@/ui/BigButton'
import { Conversation } from '@/ui/Conversation'
import { GradeStep } from './GradeStep'
import type { StepSheetProps } from './sheet-props'

/** Solved or not: the answer once more, a grade for it, and the way to say that it is not. */
export const Confirm = ({ matter, onDispute, ...sheet }: StepSheetProps & { onDispute: () => void }) => {
  const answer = last(matter.timeline.filter(({ what }) => what === 'answered'))
  return (
    <GradeStep
      {...sheet}
      matter={matter}
      step="confirm"
      foot={
        <BigButton id="not-solved" look="quiet" onClick={onDispute}>
          还没解决
        </BigButton>
      }
    >
      {answer && <Conversation items={[answer]} />}
    </GradeStep>
  )
}
