import { useRouter } from '@tarojs/taro'
import { Middle } from '@/ui/Columns'
import { HouseholdPane } from '../parts/household/HouseholdPane'
import { Office } from '../parts/Office'

/** One household: whom to ask for, who looks after it, what may be done. */
export default function Household() {
  const id = useRouter().params['id'] ?? ''
  return (
    <Office>
      <Middle>
        <HouseholdPane id={id} />
      </Middle>
    </Office>
  )
}
