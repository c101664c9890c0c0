import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Input, Output } from '@/contract'
import { plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { PhoneSheet } from '@/pages/me/parts/PhoneSheet'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Heading } from '@/ui/Heading'
import { Row } from '@/ui/Row'
import './home.scss'

type Joining = Omit<Input<'households.join'>, 'key'>
type Choice = Output<'households.join'>['choose'][number]

interface JoinProps {
  onJoined: () => void
  inSheet?: boolean
}

/** Where one number stands at several households: which one. */
const Choose = ({ choices, onPick }: { choices: readonly Choice[]; onPick: (id: string) => void }) => (
  <Card id="join-choose" className="card-lines">
    <View className="small">您的手机号登记在好几家，点您家</View>
    {choices.map(({ id, label, communityName }) => (
      <Row key={id} id={`choose-${id}`} icon="home" title={label} text={communityName} onClick={() => onPick(id)} />
    ))}
  </Card>
)

/** By one's own number, once it is proved whose it is. */
const ByNumber = ({ unproved, busy, onFind }: { unproved: boolean; busy: boolean; onFind: () => void }) => {
  const [proving, setProving] = useState(false)
  return (
    <Card>
      <View className="small join-way">没有加入码？村里登记的电话要是您的，用手机号也能找到</View>
      {unproved && <ErrorLine error={{ code: 'households.number_unproved', message: '先验证一下手机号，再来找' }} />}
      <BigButton id="join-number" busy={busy} onClick={() => (unproved ? setProving(true) : onFind())}>
        {unproved ? '验证手机号' : '用我的手机号找'}
      </BigButton>
      <PhoneSheet visible={proving} onClose={() => setProving(false)} onProved={onFind} />
    </Card>
  )
}

/** Of no household yet: by the code that the worker reads out, or by one's own number. */
export const Join = ({ onJoined, inSheet = false }: JoinProps) => {
  const { run, busy, error } = useAction('households.join')
  const [code, setCode] = useState('')
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const join = async (by: Joining) => {
    const reply = await run((key) => ({ ...by, key }))
    if (!reply) return
    setChoices(reply.choose)
    if (reply.id === null) return
    success('进来了')
    onJoined()
  }
  const unproved = error?.code === 'households.number_unproved'
  return (
    <>
      <Card id="join-home">
        {!inSheet && <Heading look="title">看看我家</Heading>}
        <View className="small join-way">谁照看我们家、村里记着我们什么、谁看过，都在这儿。不对的自己能改</View>
        <Field
          id="home-code"
          kind="digits"
          label="网格员给的 6 位加入码"
          value={code}
          onChange={setCode}
          error={error?.fields?.['code']}
          inSheet={inSheet}
        />
        {!unproved && !error?.fields && <ErrorLine error={error} />}
        <BigButton
          id="join-code"
          look="main"
          busy={busy}
          missing={plain(code) === '' ? '请先填加入码' : null}
          onClick={() => void join({ code })}
        >
          进去看
        </BigButton>
      </Card>
      <ByNumber unproved={unproved} busy={busy} onFind={() => void join({})} />
      {choices.length > 0 && <Choose choices={choices} onPick={(id) => void join({ id })} />}
    </>
  )
}
