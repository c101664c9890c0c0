import { View } from '@tarojs/components'
import type { Me } from '@/contract/people'
import { assigningOf } from '@/lib/words/assigning'
import { isMember, looksAfterAPlace, organises } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import './Ways.scss'

/** What else those who answer may do with matters, beside their own queue. */
export const Ways = ({ me }: { me: Me | null }) => (
  <View className="ways">
    {looksAfterAPlace(me) && (
      <BigButton id="search" icon="search" onClick={open.search}>
        找事项
      </BigButton>
    )}
    {assigningOf(me) && (
      <BigButton id="boards" icon="list" onClick={open.boards}>
        安排
      </BigButton>
    )}
    {organises(me) && (
      <BigButton id="organised" icon="people" onClick={open.organised}>
        请人帮忙
      </BigButton>
    )}
    {isMember(me) && (
      <BigButton id="offers" icon="hand" onClick={open.offers}>
        我能做什么
      </BigButton>
    )}
  </View>
)
