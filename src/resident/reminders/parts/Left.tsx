import { View } from '@tarojs/components'
import type { InboxSettings } from '@/contract/inbox-reminders'
import { day } from '@/lib/words/dates'
import { useReminders } from '@/lib/hooks/use-reminders'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

type Template = InboxSettings['templates'][number]

const leftWords = ({ left, longTerm, off, askAgainAt }: Template): string => {
  if (off) return '您在微信里关了，要在微信的小程序设置里打开'
  if (longTerm) return '一直能收到'
  if (askAgainAt !== null) return `上次没允许，${day(askAgainAt)}以后再问您`
  return left === null ? '还没点过允许' : `还能收到 ${left} 条`
}

const title = ({ remaining }: InboxSettings) => (remaining === null ? '微信提醒' : `还能收到 ${remaining} 条提醒`)

/** How many reminders are left, kind by kind, and a way to add some: each 允许 buys one. */
export const Left = ({ settings, onAsked }: { settings: InboxSettings; onAsked: () => void }) => {
  const { ask, available } = useReminders()
  return (
    <Card className="card-lines" id="left">
      <View className="reminders-head">
        <View className="strong">{title(settings)}</View>
        <View className="small">微信规定，点一次「允许」才能收一条。勾上「总是保持」，以后不用再点</View>
      </View>
      {settings.templates.map((template) => (
        <Row key={template.templateId} icon="bell" title={template.title} text={leftWords(template)} />
      ))}
      {available && (
        <View className="reminders-more">
          <BigButton id="more-reminders" icon="bell" onClick={() => void ask().then(onAsked)}>
            再加几条
          </BigButton>
        </View>
      )}
    </Card>
  )
}
