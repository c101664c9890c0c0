import { useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import type { PartProps } from './part-props'

const WHERE = 'values.doors.sms.path'

/** Without a template of the county nothing is sent. */
const stateOf = (sms: PartProps['doors']['sms']) => {
  if (!sms) return '短信：关着'
  return sms.template ? '短信：开着' : '短信：还不会发，请填模板编号'
}

/** A text message for a final answer, where the person has left a number. */
export const Texting = ({ doors: { sms }, busy, fields, onSave }: PartProps) => {
  const [path, setPath] = useState(sms?.path ?? '/index.html')
  const [template, setTemplate] = useState(sms?.template ?? '')
  return (
    <Card id="texting">
      <View className="strong">{stateOf(sms)}</View>
      <View className="small doors-why">给了回答，对方收不到微信、又留了手机号的，发一条短信。短信费从云开发的资源包里出</View>
      <Field id="sms-path" label="短信里的链接打开哪一页" value={path} onChange={setPath} max={100} error={fields[WHERE]} />
      <Field
        id="sms-template"
        label="通知类短信模板的编号（在云开发里申请）"
        value={template}
        onChange={setTemplate}
        max={20}
        error={fields['values.doors.sms.template']}
      />
      <View className="doors-ways">
        {sms && (
          <BigButton id="sms-off" busy={busy} onClick={() => void onSave({ sms: null })}>
            关掉
          </BigButton>
        )}
        <BigButton id="sms-on" busy={busy} onClick={() => void onSave({ sms: { path, template } })}>
          {sms ? '保存' : '打开'}
        </BigButton>
      </View>
    </Card>
  )
}
