import { View } from '@tarojs/components'
import { identityConsent } from '@/contract/words-registration'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { spoken } from '@/ui/Speech'
import './register.scss'

/** Asked for by itself, never ticked beforehand. */
export const Consent = ({
  agreed,
  onChange,
  error,
}: {
  agreed: boolean
  onChange: (agreed: boolean) => void
  error: string | undefined
}) => (
  <Card id="consent-card">
    <View className="strong">{identityConsent.title}</View>
    <View className="register-consent">
      {identityConsent.lines.map((line) => (
        <View key={line} className="register-consent-line">
          {line}
        </View>
      ))}
    </View>
    <CheckRow id="consent" title="我看过了，同意" checked={agreed} onChange={onChange} />
    {error && (
      <View className="field-error" {...spoken({ role: 'alert' })}>
        {error}
      </View>
    )}
  </Card>
)
