import { useState } from 'react'
import { View } from '@tarojs/components'
import { newKey } from '@/lib/kept/key'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { LanesOfParts } from './LanesOfParts'
import { leaveBehind, openMatters } from './leave-behind'

const MOST = 6

interface Part {
  readonly key: string
  readonly name: string
}

const part = (name: string): Part => ({ key: newKey(), name })

/** One grid becomes several; everybody who works there belongs to each, every lane goes to one. */
export const SplitForm = ({ node }: FormProps) => {
  const [into, setInto] = useState<readonly Part[]>(() => [part(`${node.name}东`), part(`${node.name}西`)])
  const [laneOf, setLaneOf] = useState<Readonly<Record<string, string>>>({})
  const { run, busy, error } = useAction('grid.split')

  const rename = (key: string, name: string) => setInto((old) => old.map((one) => (one.key === key ? { key, name } : one)))
  const split = async () => {
    const lanesOf = (key: string) => node.lanes.filter(({ id }) => laneOf[id] === key).map(({ id }) => id)
    const done = await run((key) => ({ id: node.id, into: into.map((one) => ({ name: one.name, lanes: lanesOf(one.key) })), key }))
    if (done) leaveBehind(done)
  }
  return (
    <Form
      note={`${openMatters}网格员先在每个新网格都任职，拆好后再到「管人员」里调整；边界要重新划。`}
      danger
      button={`拆成 ${into.length} 个`}
      action={{ busy, error }}
      onSend={() => void split()}
    >
      <Card>
        {into.map(({ key, name }, index) => (
          <Field
            key={key}
            id={`part-${index}`}
            label={`第 ${index + 1} 个叫什么`}
            value={name}
            onChange={(next) => rename(key, next)}
            max={30}
            error={wrong(error, `into.${index}.name`)}
          />
        ))}
        <View className="form-buttons">
          {into.length < MOST && (
            <BigButton id="part-add" onClick={() => setInto((old) => [...old, part('')])}>
              再多一个
            </BigButton>
          )}
          {into.length > 2 && (
            <BigButton id="part-less" onClick={() => setInto((old) => old.slice(0, -1))}>
              少一个
            </BigButton>
          )}
        </View>
      </Card>
      <LanesOfParts lanes={node.lanes} parts={into} laneOf={laneOf} onPick={(lane, key) => setLaneOf((old) => ({ ...old, [lane]: key }))} />
    </Form>
  )
}
