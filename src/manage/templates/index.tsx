import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Office } from '../parts/Office'
import { Found } from './parts/Found'
import { Use } from './parts/Use'

type Checked = Output<'inbox.checkTemplates'>

const fits = ({ rows }: Checked) => rows.filter(({ suggested }) => suggested !== null)

const Result = ({ checked }: { checked: Checked }) => (
  <>
    {checked.rows.map((row) => (
      <Found key={row.name} row={row} />
    ))}
    {checked.unused.length > 0 && <View className="note">{`这些模板用不上，可以在微信后台删掉：${checked.unused.join('、')}`}</View>}
    {fits(checked).length > 0 && <Use rows={fits(checked)} />}
  </>
)

/** Compares the account's real templates with what the product sends, and says in words what does not fit. */
export default function TemplatesPage() {
  const [text, setText] = useState('')
  const [checked, setChecked] = useState<Checked | null>(null)
  const { run, busy, error } = useAction('inbox.checkTemplates')
  const check = async () => {
    const found = await run(() => ({ text }))
    if (found) setChecked(found)
  }
  return (
    <Office>
      <Card>
        <Field
          id="templates-text"
          kind="words"
          label="微信后台的模板"
          value={text}
          onChange={setText}
          max={20_000}
          placeholder="打开微信公众平台「订阅消息」，把「我的模板」整段复制，粘到这里"
          error={error?.fields?.['text']}
        />
        {!error?.fields && <ErrorLine error={error} />}
        <BigButton id="check" look="main" busy={busy} onClick={() => void check()}>
          看看合不合
        </BigButton>
      </Card>
      {checked && <Result checked={checked} />}
    </Office>
  )
}
