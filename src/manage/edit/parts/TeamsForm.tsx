import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NodeView } from '@/contract/places'
import { teamKinds, type TeamKind } from '@/contract/words'
import { longestName } from '@/contract/text'
import { newKey } from '@/lib/kept/key'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import { asText, numberOf, orNull, wrong } from './fields'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { ListEditor } from './ListEditor'
import { useSave } from './use-save'

interface TeamText {
  readonly key: string
  readonly id: string | undefined
  readonly kind: TeamKind
  readonly name: string
  readonly leader: string
  readonly phone: string
  readonly size: string
}

const kinds = (Object.keys(teamKinds) as TeamKind[]).map((id) => ({ id, name: teamKinds[id] }))
const fields = [
  { id: 'name', label: '名称', max: 30 },
  { id: 'leader', label: '队长', max: longestName },
  { id: 'phone', label: '电话', kind: 'phone' },
  { id: 'size', label: '人数', kind: 'digits' },
] as const

const blank = (): TeamText => ({ key: newKey(), id: undefined, kind: 'volunteer', name: '', leader: '', phone: '', size: '' })
const asTyped = (team: NodeView['teams'][number]): TeamText => ({
  key: team.id,
  id: team.id,
  kind: team.kind,
  name: team.name,
  leader: asText(team.leader),
  phone: asText(team.phone),
  size: asText(team.size),
})
const asGiven = ({ id, kind, name, leader, phone, size }: TeamText) => ({
  id,
  kind,
  name,
  leader: orNull(leader),
  phone: orNull(phone),
  size: numberOf(size),
})

/** The volunteers' and Party members' teams of a place. */
export const TeamsForm = ({ node, onFresh }: FormProps) => {
  const [teams, setTeams] = useState<readonly TeamText[]>(() => node.teams.map(asTyped))
  const { send, ...action } = useSave(node)
  return (
    <Form action={action} onFresh={onFresh} onSend={() => send({ teams: teams.map(asGiven) })}>
      <ListEditor items={teams} onChange={setTeams} blank={blank} what="队伍" most={20}>
        {(team, put, index) => (
          <>
            <View className="form-chips">
              <Chips name={`team-${index}-kind`} choices={kinds} picked={team.kind} onPick={(id) => put({ kind: id as TeamKind })} />
            </View>
            {fields.map(({ id, ...field }) => (
              <Field
                key={id}
                id={`team-${index}-${id}`}
                {...field}
                value={team[id]}
                onChange={(value) => put({ [id]: value })}
                error={wrong(action.error, `teams.${index}.${id}`)}
              />
            ))}
          </>
        )}
      </ListEditor>
    </Form>
  )
}
