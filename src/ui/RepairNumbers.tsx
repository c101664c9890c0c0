import { View } from '@tarojs/components'
import { Card } from './Card'
import { Row } from './Row'

interface RepairNumbersProps {
  numbers: readonly { readonly name: string; readonly phone: string }[]
  onCall: (phone: string) => void
}

/** At night nobody of the village is woken for a cut: whoever repairs it comes first. */
export const RepairNumbers = ({ numbers, onCall }: RepairNumbersProps) =>
  numbers.length > 0 && (
    <Card id="repair" className="card-lines">
      <View className="small">夜里等不及，先打抢修电话。网格员早上会看到您说的</View>
      {numbers.map(({ name, phone }) => (
        <Row key={name} id={`repair-${phone}`} icon="phone" title={`${name} ${phone}`} onClick={() => onCall(phone)} />
      ))}
    </Card>
  )
