import { useRouter } from '@tarojs/taro'
import { Screen } from '@/ui/Screen'
import { Named } from './parts/Named'
import { Ours } from './parts/Ours'

/** 我家: who looks after us, what is noted, who read it. A message names a household: whoever may read it sees it as theirs. */
export default function HouseholdPage() {
  const id = useRouter().params['id']
  return <Screen>{id ? <Named id={id} /> : <Ours first={null} />}</Screen>
}
