import { useState } from 'react'
import type { MatterView } from '@/contract/matters'
import { isAsking } from '@/lib/matter-words'
import { open } from '@/lib/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { HidePhoto } from './HidePhoto'
import { stepWords } from './step-words'
import { WordsStep } from './WordsStep'

interface QuietProps {
  matter: MatterView
  onChanged: (matter: MatterView) => void
}

/** Possible, but not pressed on anybody: lines at the end of the page. */
export const Quiet = ({ matter, onChanged }: QuietProps) => {
  const [opened, setOpened] = useState<'withdraw' | 'hidePhoto' | null>(null)
  const close = () => setOpened(null)
  const changed = (next: MatterView) => {
    close()
    onChanged(next)
  }
  const sheet = (step: 'withdraw' | 'hidePhoto') => ({ visible: opened === step, onClose: close, onChanged: changed })
  const can = (step: 'withdraw' | 'hidePhoto') => matter.can.includes(step)
  const { standing } = matter
  const isAside = standing === null || standing === 'follower'
  if (isAside && !can('withdraw') && !can('hidePhoto')) return null
  return (
    <Card className='card-lines'>
      {standing === 'asker' && <Row id='viewers' icon='eye' title='谁看过我这件事' onClick={() => open.viewers(matter.id)} />}
      {!isAside && <Row id='record' icon='print' title='这件事的记录' text='一页纸写完整，能打印' onClick={() => open.record(matter.id)} />}
      {can('hidePhoto') && <Row id='hidePhoto' icon='camera' title={stepWords.hidePhoto} onClick={() => setOpened('hidePhoto')} />}
      {can('withdraw') && <Row id='withdraw' icon='close' title={isAsking(standing) ? `不用办了，${stepWords.withdraw}` : stepWords.withdraw} onClick={() => setOpened('withdraw')} />}
      {can('withdraw') && <WordsStep step='withdraw' matter={matter} {...sheet('withdraw')} />}
      {can('hidePhoto') && <HidePhoto matter={matter} {...sheet('hidePhoto')} />}
    </Card>
  )
}
