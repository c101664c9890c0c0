import { View } from '@tarojs/components'
import { relations, type Relation } from '@/contract/words'
import { longestName } from '@/contract/text'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { Chips } from '@/ui/Chips'
import { Fault } from '@/ui/Fault'
import { Field } from '@/ui/Field'
import type { BehalfDraft } from '@/lib/kept/ask-draft'

const choices = (Object.entries(relations) as [Relation, string][]).map(([id, name]) => ({ id, name }))
const isRelation = (id: string): id is Relation => id in relations
const nobody: BehalfDraft = { name: '', phone: '', relation: null, consent: false }

interface BehalfProps {
  behalf: BehalfDraft | null
  onChange: (behalf: BehalfDraft | null) => void
  wrong: Readonly<Record<string, string>> | undefined
}

const Whom = ({ behalf, onChange, wrong }: BehalfProps & { behalf: BehalfDraft }) => {
  const put = (part: Partial<BehalfDraft>) => onChange({ ...behalf, ...part })
  return (
    <View className="behalf">
      <Field
        id="behalf-name"
        label="替谁说"
        value={behalf.name}
        onChange={(name) => put({ name })}
        max={longestName}
        placeholder="比如：东头李奶奶"
        error={wrong?.['onBehalf.name']}
      />
      <Field
        id="behalf-phone"
        label="对方电话"
        kind="phone"
        value={behalf.phone}
        onChange={(phone) => put({ phone })}
        placeholder="没有就不写，会上门"
        error={wrong?.['onBehalf.phone']}
      />
      <CheckRow id="behalf-consent" title="对方知道，也同意我替他说" checked={behalf.consent} onChange={(consent) => put({ consent })} />
      <Fault words={wrong?.['onBehalf.consent']} />
    </View>
  )
}

/** 代我说: for somebody who cannot. One tap says that it is for somebody else and who one is to them; the same tap takes it back. */
export const Behalf = (props: BehalfProps) => {
  const { behalf, onChange, wrong } = props
  const pick = (id: string) => {
    if (isRelation(id)) onChange(behalf?.relation === id ? null : { ...(behalf ?? nobody), relation: id })
  }
  return (
    <Card>
      <View className="field-label">替别人说的？点一下您是对方的什么人</View>
      <View className="small behalf-hint">老人、没有微信的，您可以替他说。自己的事不用点</View>
      <Chips name="relation" choices={choices} picked={behalf?.relation ?? null} onPick={pick} />
      <Fault words={wrong?.['onBehalf.relation']} />
      {behalf && <Whom {...props} behalf={behalf} />}
    </Card>
  )
}
