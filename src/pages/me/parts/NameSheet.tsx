import { useState } from 'react'
import type { Me } from '@/contract/people'
import { longestName } from '@/contract/text'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

interface NameSheetProps {
  me: Me
  gridId: string
  visible: boolean
  onClose: () => void
  onSaved: (me: Me) => void
}

export const NameSheet = ({ me, gridId, visible, onClose, onSaved }: NameSheetProps) => {
  const [name, setName] = useState(me.name ?? '')
  const [phone, setPhone] = useState(me.phone ?? '')
  const { run, busy, error } = useAction('people.settle')
  const save = async () => {
    const saved = await run(() => ({ gridId, name: name || undefined, phone: phone || undefined }))
    if (!saved) return
    success('记住了')
    onSaved(saved)
    onClose()
  }
  return (
    <Sheet title="怎么称呼您" visible={visible} onClose={onClose}>
      <Field
        id="name"
        label="称呼"
        value={name}
        onChange={setName}
        max={longestName}
        placeholder="比如：王大姐"
        error={error?.fields?.['name']}
        inSheet
      />
      <Field
        id="phone"
        label="电话"
        kind="phone"
        value={phone}
        onChange={setPhone}
        placeholder="网格员好给您回电话"
        error={error?.fields?.['phone']}
        inSheet
      />
      {!error?.fields && <ErrorLine error={error} />}
      <BigButton id="save-name" look="main" busy={busy} onClick={() => void save()}>
        保存
      </BigButton>
    </Sheet>
  )
}
