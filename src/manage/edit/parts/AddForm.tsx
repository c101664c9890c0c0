import { useState } from 'react'
import type { Level } from '@/contract/words'
import { halfWidth } from '@/contract/text'
import { childLevel, levelWords } from '@/lib/words/labels-manage'
import { back } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'

const codeLength: Partial<Record<Level, number>> = { township: 9, community: 12, department: 10 }

const codeWords = (level: Level) =>
  level === 'department' ? '部门编号：D、旗县 6 位和 3 位数字' : `统计用区划代码 ${codeLength[level] ?? 15} 位`

const choices = (['township', 'department'] as const).map((id) => ({ id, name: levelWords[id] }))

/** A new place below this one. Grids are numbered by themselves; the others carry their statistical code. */
export const AddForm = ({ node }: FormProps) => {
  const [level, setLevel] = useState<Level>(childLevel[node.level] ?? 'grid')
  const [name, setName] = useState('')
  const [code, setCode] = useState(node.id)
  const { run, busy, error } = useAction('grid.save')
  const ownCode = level !== 'grid'
  const pickLevel = (next: string) => {
    setLevel(next as Level)
    setCode(next === 'department' ? `D${node.id}` : node.id)
  }
  const add = async () => {
    const added = await run((key) => ({ parentId: node.id, name, code: ownCode ? halfWidth(code) : undefined, key }))
    if (!added) return
    success('加好了')
    back()
  }
  return (
    <Form
      note={ownCode ? `加在${node.name}下面。` : `加在${node.name}下面，编号自动接着排。`}
      button="加上"
      action={{ busy, error }}
      onSend={() => void add()}
    >
      <Card>
        {node.level === 'county' && <Chips name="level" choices={choices} picked={level} onPick={pickLevel} />}
        <Field
          id="name"
          label={`${levelWords[level]}名称`}
          value={name}
          onChange={setName}
          max={30}
          placeholder={level === 'grid' ? '比如：第4网格' : ''}
          error={wrong(error, 'name')}
        />
        {ownCode && <Field id="code" label={codeWords(level)} value={code} onChange={setCode} error={wrong(error, 'code')} />}
      </Card>
    </Form>
  )
}
