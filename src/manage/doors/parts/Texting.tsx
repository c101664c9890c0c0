import { useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import type { PartProps } from './part-props'

const WHERE = 'values.doors.sms.path'

/** A text message for a final answer, where the person has left a number. */
export const Texting = ({ doors: { sms }, busy, fields, onSave }: PartProps) => {
  const [path, setPath] = useState(sms?.path ?? '/index.html')
  const [template, setTemplate] = useState(sms?.template ?? '')
  return (
    <Card id="texting">
      <View className="strong">{sms ? '短信：开着' : '短信：关着'}</View>
      <View className="small doors-why">给了回答，对方收不到微信、又留了手机号的，发一条短信。短信费从云开发的资源包里出</View>
      <Field id="sms-path" label="短信里的链接打开哪一页" value={path} onChange={setPath} max={100} error={fields[WHERE]} />
      <Field
        id="sms-template"
        label="短信模板编号（没有就空着，只在白天发）"
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
