import { View } from '@tarojs/components'
import { staffSteps, type StaffStep } from '@/contract/words'
import { useCallable } from '@/lib/kept/person'
import { dial } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Mark } from '@/ui/Mark'
import type { StaffRow } from './use-staff'
import { leaveWords, officeWords, standing, untilWords } from './words'

const buttonWords = ({ onLeave }: StaffRow): Record<StaffStep, string> => ({ ...staffSteps, leave: onLeave ? '改请假' : staffSteps.leave })

const Notes = ({ row }: { row: StaffRow }) => {
  const leave = leaveWords(row)
  return (
    <>
      <View className="small">{officeWords(row)}</View>
      <View className="small">{row.phone ? `${row.phone} · ${untilWords(row)}` : untilWords(row)}</View>
      {leave && <View className="staff-leave">{leave}</View>}
      {!row.bound && !row.ended && <View className="small">还没在微信里打开过。请他打开后，用这个手机号验证一下</View>}
    </>
  )
}

/** One person in one office, and what may be done about it. */
export const StaffCard = ({ row, onStep }: { row: StaffRow; onStep: (step: StaffStep) => void }) => {
  const phone = useCallable()(row.ended ? null : row.phone)
  return (
    <Card id={`office-${row.id}`}>
      <View className="matter-head">
        <View className="strong grow">{row.name}</View>
        <Mark {...standing(row)} />
      </View>
      <Notes row={row} />
      <View className="staff-buttons">
        {phone && (
          <BigButton id={`call-${row.id}`} onClick={() => dial(phone)}>
            打电话
          </BigButton>
        )}
        {row.can.map((step) => (
          <BigButton key={step} id={`${step}-${row.id}`} onClick={() => onStep(step)}>
            {buttonWords(row)[step]}
          </BigButton>
        ))}
      </View>
    </Card>
  )
}
