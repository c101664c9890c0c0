import { View } from '@tarojs/components'
import type { RegistrationView, UnitView } from '@/contract/registration-views'
import { standing, whatNow } from '@/lib/words/registration-words'
import { StateBadge } from '@/ui/StateBadge'
import './registration.scss'

/** How a registration stands: its state, its place, and what happens next in words. */
export const Standing = ({ of, title, small }: { of: RegistrationView | UnitView; title: string; small: string }) => (
  <View className="report-head">
    <StateBadge {...standing(of.state)} />
    <View className="report-place">{title}</View>
    <View className="small">{small}</View>
    <View className={of.state === 'returned' ? 'report-asked' : 'small'}>{whatNow(of)}</View>
    {of.state === 'registered' && of.number !== null && <View className="small">{`报到单 ${of.number}`}</View>}
  </View>
)
