import { useState } from 'react'
import { Beside } from '@/pages/matters/parts/Beside'
import { Screen } from '@/ui/Screen'
import { Filters } from './parts/Filters'
import { Found } from './parts/Found'
import { nothingAsked, type Asked } from './parts/asked'

/** 找事项: by its words, and by where it stands; what fits stands below at once. */
export default function Search() {
  const [asked, setAsked] = useState<Asked>(nothingAsked)
  return (
    <Screen>
      <Beside>
        <Filters asked={asked} onChange={setAsked} />
        <Found asked={asked} />
      </Beside>
    </Screen>
  )
}
