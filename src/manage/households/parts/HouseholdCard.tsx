import { View } from '@tarojs/components'
import type { HouseholdRow } from '@/contract/households'
import { householdGaps, householdStates } from '@/contract/words-households'
import { contactedWords, reachWords } from '@/lib/words/household-words'
import { Card } from '@/ui/Card'
import { Missing } from '@/ui/Part'

const titleOf = ({ label, state }: HouseholdRow) => (state === 'lived' ? label : `${label}（${householdStates[state]}）`)

const facts = ({ communityName, gridName, laneName, memberName, contactedAt }: HouseholdRow) => [
  `${communityName} ${gridName}`,
  ...(laneName === null ? [] : [laneName]),
  ...(memberName === null ? [] : [`${memberName}联系`]),
  contactedWords(contactedAt),
]

/** One household of a list: whom to ask for, who looks after it, and what is missing. Twenty of them go to the phone at once. */
export const HouseholdCard = ({ row, picked, onOpen }: { row: HouseholdRow; picked: boolean; onOpen: () => void }) => (
  <Card id={`household-${row.id}`} className={picked ? 'card-pressed' : ''} onClick={onOpen}>
    <View className="strong">{titleOf(row)}</View>
    <View>{`${row.contactName} · ${reachWords(row)}`}</View>
    <View className="small">{facts(row).join(' · ')}</View>
    {row.gaps.length > 0 && <Missing>{row.gaps.map((gap) => householdGaps[gap]).join('；')}</Missing>}
  </Card>
)
