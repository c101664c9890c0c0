import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Attendee } from '@/contract/attendance'
import { longestName, plain } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { useFound } from './use-found'
import './attendees.scss'

interface Props {
  eventId: string
  onClose: () => void
  onAdded: (person: Attendee) => void
}

type Whom = { readonly memberId: string } | { readonly name: string; readonly phone: string | undefined }

/** Somebody who came without signing up: picked by name where they are registered, else written down. */
export const AddSheet = ({ eventId, onClose, onAdded }: Props) => {
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const found = useFound(eventId, name)
  const { run, busy, error } = useAction('attendance.tickUnlisted')
  const add = async (whom: Whom) => {
    const person = await run((key) => ({ eventId, ...whom, key }))
    if (!person) return
    success('点到了')
    onAdded(person)
    onClose()
  }
  const written = { name, phone: plain(phone) || undefined }
  return (
    <Sheet
      title="加一个人"
      visible
      onClose={onClose}
      foot={
        <>
          <ErrorLine error={error?.fields ? null : error} />
          <BigButton
            id="add-written"
            look="main"
            busy={busy}
            missing={plain(name) === '' ? '请写来的人叫什么' : null}
            onClick={() => void add(written)}
          >
            {found.length > 0 ? '都不是，按写的记' : '记上，他到了'}
          </BigButton>
        </>
      }
    >
      <Field
        id="add-name"
        inSheet
        label="姓名"
        value={name}
        onChange={setName}
        max={longestName}
        placeholder="比如：王示例"
        error={error?.fields?.['name']}
      />
      {found.length > 0 && (
        <View className="add-found">
          <View className="small">报到的党员里有，点一下就记上</View>
          {found.map((member) => (
            <Row
              key={member.id}
              id={`add-${member.id}`}
              icon="person"
              title={member.name}
              {...(member.hint !== null && { text: member.hint })}
              onClick={() => void add({ memberId: member.id })}
            />
          ))}
        </View>
      )}
      <Field
        id="add-phone"
        kind="phone"
        inSheet
        label="电话，不写也行"
        value={phone}
        onChange={setPhone}
        error={error?.fields?.['phone']}
      />
      <View className="small">没报到、没有微信的也能记。写了电话，他以后用这个号码进来，服务就归到他名下</View>
    </Sheet>
  )
}
