import { View } from '@tarojs/components'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import './SettleInvite.scss'

/** The first time: a word of welcome, and the one thing worth telling. */
export const SettleInvite = () => (
  <Card id="settle-invite">
    <Heading look="title">您住在哪个村</Heading>
    <View className="small">选一次就记住。以后您说的事，直接送到您那儿的网格员手里，几点回话也告诉您。</View>
    <View className="invite-button">
      <BigButton id="settle-go" look="main" icon="home" onClick={open.settle}>
        选我住的地方
      </BigButton>
    </View>
  </Card>
)
