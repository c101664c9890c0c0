import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'
import type { Family } from './words'

interface RemoveSheetProps {
  family: Family
  onClose: () => void
  onDone: () => void
}

/** 移出: somebody who does not belong to the family. */
export const RemoveSheet = ({ family, onClose, onDone }: RemoveSheetProps) => {
  const { run, busy, error } = useAction('family.remove')
  const remove = async (id: string) => {
    if (!(await run(() => ({ id })))) return
    success('移出了')
    onClose()
    onDone()
  }
  return (
    <Sheet title="请谁退出" visible onClose={onClose}>
      <View>移出以后，他看不到您家的积分，也不能互相给。给过的都不动。</View>
      <ErrorLine error={error} />
      {family.members
        .filter(({ me }) => !me)
        .map(({ id, name }) => (
          <BigButton key={id} id={`remove-${id}`} busy={busy} onClick={() => void remove(id)}>
            {`移出${name}`}
          </BigButton>
        ))}
    </Sheet>
  )
}
