import { View } from '@tarojs/components'
import { plain } from '@/contract/text'
import { open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Screen } from '@/ui/Screen'

/** 微心愿 of one's own: the grid worker looks at it, then members read it without a name. */
export default function Wish() {
  const { value, change, clear } = useDraft('wish', () => ({ text: '', address: '' }))
  const { run, busy, error } = useAction('service.wish')
  const { text, address } = value
  const send = async () => {
    const made = await run((key) => ({ key, text, address: plain(address) || undefined }))
    if (!made) return
    clear()
    success('交给网格员了')
    open.offerInstead(made.id)
  }
  return (
    <Screen barred>
      <Card>
        <Field
          id="wish-text"
          kind="words"
          label="您想要什么"
          value={text}
          onChange={(words) => change((old) => ({ ...old, text: words }))}
          max={100}
          placeholder="小小的、具体的，比如：想要一个放大镜看报"
          error={error?.fields?.['text']}
        />
        <Field
          id="wish-address"
          label="住在哪儿，认领的人才看得到"
          value={address}
          onChange={(words) => change((old) => ({ ...old, address: words }))}
          max={60}
          placeholder="比如：村东头第二家，不写也行"
          error={error?.fields?.['address']}
        />
      </Card>
      <View className="note">网格员核对后发出来，不写是谁家。有党员认领，会先联系您</View>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton id="wish-send" look="main" busy={busy} missing={plain(text) ? null : '请先写您想要什么'} onClick={() => void send()}>
            交给网格员
          </BigButton>
        </BarButtons>
      </BottomBar>
    </Screen>
  )
}
