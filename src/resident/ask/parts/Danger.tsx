import { View } from '@tarojs/components'
import { dial } from '@/lib/routes'
import { Icon } from '@/ui/Icon'
import './Danger.scss'

const numbers = [{ number: '119', name: '着火' }, { number: '120', name: '救人' }, { number: '110', name: '报警' }]

/** Life and property first: whom to call before writing anything. */
export const Danger = () => (
  <View id='danger' className='danger' ariaRole='alert'>
    <View className='danger-title'><Icon name='alert' />有危险，先打电话</View>
    <View className='danger-numbers'>
      {numbers.map(({ number, name }) => (
        <View key={number} id={`dial-${number}`} className='danger-number' hoverClass='button-pressed' ariaRole='button' onClick={() => dial(number)}>
          <View className='danger-digits'>{number}</View>
          <View>{name}</View>
        </View>
      ))}
    </View>
    <View className='small'>打完电话，再在这儿说一声，网格员也会去</View>
  </View>
)
