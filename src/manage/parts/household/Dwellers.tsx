import { View } from '@tarojs/components'
import { before } from '@/lib/words/dates'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Code } from '@/ui/Code'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Part } from '@/ui/Part'
import { Press } from '@/ui/Press'
import { Row } from '@/ui/Row'
import type { HouseholdPartProps } from './part-props'
import './household.scss'

const Standing = ({ code: { code, until } }: { code: NonNullable<HouseholdPartProps['household']['code']> }) => (
  <View id="household-code" className="household-code">
    <Code name="加入码" code={code} />
    <View className="small">{`念给这家的人听，${before(until)}有效，用一次`}</View>
    <View className="small">他在「我的」里点「我家」，输进去</View>
  </View>
)

const Out = ({ id, onOut }: { id: string; onOut: () => void }) => (
  <Press id={`out-${id}`} className="part-edit" name="不是这家的，请出去" onPress={onOut}>
    不是这家的
  </Press>
)

/** Those of the household who look in here by themselves, and the code that lets one in. */
export const Dwellers = ({ household: { id, dwellers, code, can }, onChanged }: HouseholdPartProps) => {
  const inviting = useAction('households.invite')
  const leaving = useAction('households.leave')
  const invite = async () => {
    if (await inviting.run((key) => ({ id, key }))) onChanged()
  }
  const takeOut = async (personId: string) => {
    if (!(await leaving.run(() => ({ id, personId })))) return
    success('请出去了')
    onChanged()
  }
  return (
    <Part id="household-dwellers" title="这家谁在手机上看">
      {dwellers.length === 0 && <View className="small">还没有。给个加入码，这家的人自己就能看、能改</View>}
      {dwellers.map((one) => (
        <Row
          key={one.id}
          icon="person"
          title={one.name}
          end={can.includes('save') ? <Out id={one.id} onOut={() => void takeOut(one.id)} /> : null}
        />
      ))}
      {code && <Standing code={code} />}
      <ErrorLine error={inviting.error ?? leaving.error} />
      {can.includes('invite') && (
        <BigButton id="household-invite" busy={inviting.busy} onClick={() => void invite()}>
          {code ? '换一个加入码' : '给加入码'}
        </BigButton>
      )}
    </Part>
  )
}
