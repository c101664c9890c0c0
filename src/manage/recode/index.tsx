import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Plan } from './parts/Plan'
import { Recodings } from './parts/Recodings'
import './recode.scss'

type Planned = Output<'grid.recodePlan'>

/** What is written, without what was left empty. */
const written = ({ from, to, name }: { from: string; to: string; name: string }) => ({
  from: from.trim(),
  to: to.trim(),
  ...(name.trim() !== '' && { name: name.trim() }),
})

const Form = ({ onBegun }: { onBegun: () => void }) => {
  const [fields, setFields] = useState({ from: '', to: '', name: '' })
  const [plan, setPlan] = useState<Planned | null>(null)
  const looking = useAction('grid.recodePlan')
  const doing = useAction('grid.recode')
  const change = (field: keyof typeof fields) => (value: string) => {
    setFields({ ...fields, [field]: value })
    setPlan(null)
  }
  const look = async () => setPlan((await looking.run(() => written(fields))) ?? null)
  const begin = async () => {
    if (!(await doing.run((key) => ({ ...written(fields), key })))) return
    success('开始了，几分钟内跟过去')
    setPlan(null)
    onBegun()
  }
  return (
    <Card id="recode">
      <Field
        id="from"
        kind="digits"
        label="原来的代码"
        value={fields.from}
        onChange={change('from')}
        placeholder="村(社区) 12 位，乡镇 9 位"
      />
      <Field id="to" kind="digits" label="新的代码" value={fields.to} onChange={change('to')} placeholder="要并入哪个，就填它的" />
      <Field id="name" label="新的名称" value={fields.name} onChange={change('name')} max={30} placeholder="不改名就空着" />
      <View className="small recode-what">人员、网格、事项、报到、积分都跟过去，贴出去的码照样能扫</View>
      <ErrorLine error={looking.error ?? doing.error} />
      {!plan && (
        <BigButton id="recode-plan" look="main" busy={looking.busy} onClick={() => void look()}>
          先看看会带过去什么
        </BigButton>
      )}
      {plan && (
        <>
          <Plan plan={plan} />
          <BigButton id="recode-begin" look="main" busy={doing.busy} onClick={() => void begin()}>
            {plan.merges ? `并入${plan.to.name}` : '开始换码'}
          </BigButton>
        </>
      )}
    </Card>
  )
}

/** 撤镇设街, 村改社区, 两村合并: looked at before it is done. */
export default function Recode() {
  const { data, error, retry } = useCall('grid.recodings', {})
  return (
    <Office>
      <Middle>
        <Form onBegun={retry} />
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
        {data && data.rows.length > 0 && <Recodings rows={data.rows} />}
      </Middle>
    </Office>
  )
}
