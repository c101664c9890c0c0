import { useState } from 'react'
import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

/** 单位改名: the same unit under another name. What follows stands before the button. */
export const Rename = ({ id, name, onRenamed }: { id: string; name: string; onRenamed: () => void }) => {
  const [to, setTo] = useState<string | null>(null)
  const { run, busy, error } = useAction('registration.rename')
  const rename = async () => {
    if (!(await run((key) => ({ id, key, name: to ?? '' })))) return
    success('改好了，名单几分钟内跟着改')
    setTo(null)
    onRenamed()
  }
  return (
    <>
      <BigButton id={`rename-${id}`} look="quiet" onClick={() => setTo(name)}>
        单位改名
      </BigButton>
      <Sheet title={`${name}改名`} visible={to !== null} onClose={() => setTo(null)}>
        <Field id="unit-name" label="新的单位全称" value={to ?? ''} onChange={setTo} max={40} />
        <View className="small">还是同一家单位：党员、服务和反馈表都跟着过来，以前季度的表还写当时的名称</View>
        <ErrorLine error={error} />
        <BigButton id="rename-sure" look="main" busy={busy} onClick={() => void rename()}>
          改名
        </BigButton>
      </Sheet>
    </>
  )
}
