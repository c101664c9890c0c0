import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { Doors } from '@/contract/doors'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Groups } from './parts/Groups'
import { Texting } from './parts/Texting'
import './parts/doors.scss'

type Settings = Output<'settings.show'>

const Content = ({ settings, onSaved }: { settings: Settings; onSaved: (settings: Settings) => void }) => {
  const { run, busy, error } = useAction('settings.save')
  const { doors } = settings.inForce
  const save = async (change: Partial<Doors>): Promise<boolean> => {
    const saved = await run((key) => ({ values: { doors: { ...doors, ...change } }, note: '短信和值班群', key }))
    if (!saved) return false
    success('改好了')
    onSaved(saved)
    return true
  }
  const part = { doors, busy, fields: error?.fields ?? {}, onSave: save }
  return (
    <>
      <Texting {...part} />
      <Groups {...part} />
      {!error?.fields && <ErrorLine error={error} />}
      <View className="note">微信提醒发不到的时候才用。谁的名字、电话、说了什么，都不会发出去</View>
    </>
  )
}

/** Other ways to reach people where WeChat does not, each closed until the county opens it. */
export default function DoorsPage() {
  const { data, error, retry, put } = useCall('settings.show', {})
  const mayNot = data !== null && !data.can.includes('save')
  return (
    <Office>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={2} />)}
      {mayNot && <View className="note">短信和值班群由旗县负责人设置</View>}
      {data && !mayNot && <Content settings={data} onSaved={put} />}
    </Office>
  )
}
