import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { longestName, plain } from '@/contract/text'
import { keepMe } from '@/lib/kept/person'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { Middle } from '@/ui/Columns'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Screen } from '@/ui/Screen'
import { Heading } from '@/ui/Heading'
import '../parts/parts.scss'

const fields = [
  { id: 'code', at: 'code', label: '启用码', max: 100, placeholder: '装系统的人给您的' },
  { id: 'countyId', at: 'county.id', label: '旗县的区划代码，6 位', kind: 'digits', placeholder: '比如：152221' },
  { id: 'countyName', at: 'county.name', label: '旗县名称', max: 30, placeholder: '比如：科尔沁右翼前旗' },
  { id: 'name', at: 'name', label: '您的姓名', max: longestName, placeholder: '' },
  { id: 'phone', at: 'phone', label: '您的手机号，不写也行', kind: 'phone', placeholder: '' },
] as const
type FieldId = (typeof fields)[number]['id']

const empty: Record<FieldId, string> = { code: '', countyId: '', countyName: '', name: '', phone: '' }

/** A fresh environment is claimed once; afterwards this door is closed. */
export default function Setup() {
  const [text, setText] = useState(empty)
  const { run, busy, error } = useAction('setup.claim')
  const claim = async () => {
    const { code, countyId, countyName, name, phone } = text
    const me = await run(() => ({
      code,
      county: { id: countyId, name: countyName },
      name,
      phone: plain(phone) || undefined,
    }))
    if (!me) return
    keepMe(me)
    success('启用好了')
    void Taro.redirectTo({ url: '/manage/tree/index' })
  }
  return (
    <Screen barred>
      <Middle>
        <Heading look="title">第一次启用</Heading>
        <View className="form-note">第一个填对启用码的人，就是这个旗县的负责人。启用码只能用一次，用过这个页面就关了。</View>
        <Card>
          {fields.map(({ id, at, ...field }) => (
            <Field
              key={id}
              id={id}
              {...field}
              value={text[id]}
              onChange={(value) => setText((old) => ({ ...old, [id]: value }))}
              error={error?.fields?.[at]}
            />
          ))}
        </Card>
      </Middle>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton id="claim" look="main" busy={busy} onClick={() => void claim()}>
            启用
          </BigButton>
        </BarButtons>
      </BottomBar>
    </Screen>
  )
}
