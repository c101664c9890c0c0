import { View } from '@tarojs/components'
import { Press } from './Press'
import './StepLinks.scss'

export interface StepLink {
  readonly id: string
  readonly word: string
  readonly onTap: () => void
}

/** What may be done about one line of a card, side by side beneath its words. */
export const StepLinks = ({ steps }: { steps: readonly StepLink[] }) =>
  steps.length > 0 && (
    <View className="step-links">
      {steps.map(({ id, word, onTap }) => (
        <Press key={id} id={id} className="link" onPress={onTap}>
          {word}
        </Press>
      ))}
    </View>
  )
