import { View } from '@tarojs/components'
import { roles, staffSteps, type StaffStep } from '@/contract/words'
import { Mark } from '@/ui/Mark'
import { Table, type Column } from '@/ui/Table'
import { Press } from '@/ui/Press'
import type { StaffRow } from './use-staff'
import { leaveWords, standing, untilWords } from './words'

type OnStep = (row: StaffRow, step: StaffStep) => void

const Steps = ({ row, onStep }: { row: StaffRow; onStep: OnStep }) => (
  <View className="staff-steps">
    {row.can.map((step) => (
      <Press
        key={step}
        id={`${step}-${row.id}`}
        className="staff-step"
        name={`${row.name}，${staffSteps[step]}`}
        onPress={() => onStep(row, step)}
      >
        {staffSteps[step]}
      </Press>
    ))}
  </View>
)

const Until = ({ row }: { row: StaffRow }) => (
  <>
    <View className="small">{untilWords(row)}</View>
    {leaveWords(row) && <View className="staff-leave">{leaveWords(row)}</View>}
  </>
)

const columnsFor = (onStep: OnStep): readonly Column<StaffRow>[] => [
  { title: '姓名', of: ({ name }) => <View className="strong">{name}</View> },
  { title: '职务', of: ({ role }) => roles[role] },
  { title: '地方', of: ({ orgName }) => orgName },
  { title: '电话', look: 'middle', of: ({ phone }) => phone ?? '没有' },
  { title: '状态', of: (row) => <Mark {...standing(row)} /> },
  { title: '任期', look: 'wide', of: (row) => <Until row={row} /> },
  { title: '可以做的', look: 'wide', of: (row) => <Steps row={row} onStep={onStep} /> },
]

/** Everybody in a table, on a wide screen. */
export const StaffTable = ({ rows, onStep }: { rows: readonly StaffRow[]; onStep: OnStep }) => (
  <Table columns={columnsFor(onStep)} rows={rows} idOf={({ id }) => id} />
)
