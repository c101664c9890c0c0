import { useCallback, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { MatterView } from '@/contract/matters'
import { wantsOf } from '@/lib/words/wanted'
import { Middle } from '@/ui/Columns'
import { Screen } from '@/ui/Screen'
import { MatterPane } from './parts/MatterPane'
import { isOffered } from './parts/step-words'

export default function Matter() {
  const { params } = useRouter()
  const [barred, setBarred] = useState(false)
  const onSeen = useCallback(({ can }: MatterView) => setBarred(can.some(isOffered)), [])
  return (
    <Screen barred={barred}>
      <Middle>
        <MatterPane id={params['id'] ?? ''} wants={wantsOf(params['do'])} onSeen={onSeen} />
      </Middle>
    </Screen>
  )
}
