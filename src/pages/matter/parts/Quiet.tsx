import { useState } from 'react'
import type { MatterView } from '@/contract/matters'
import { isAsking } from '@/lib/words/matter-words'
import { managesTheCounty } from '@/lib/routes/manages'
import { useMe } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { HidePhoto } from './HidePhoto'
import { stepWords } from './step-words'
import { WordsStep } from './WordsStep'

interface QuietProps {
  matter: MatterView
  onChanged: (matter: MatterView) => void
}

/** What is known of the matter besides: who read it, its record, and for the county where each message about it went. */
const Known = ({ id, isAsker }: { id: string; isAsker: boolean }) => {
  const county = managesTheCounty(useMe())
  return (
    <>
      {isAsker && <Row id="viewers" icon="eye" title="谁看过我这件事" onClick={() => open.viewers(id)} />}
      <Row id="record" icon="print" title="这件事的记录" text="一页纸写完整，能打印" onClick={() => open.record(id)} />
      {county && (
        <Row
          id="trace"
          icon="bell"
          title="这件事的消息去向"
          text="每条通知发给了谁，到了没有"
          onClick={() => manage.trace(`pages/matter/index?id=${id}`)}
        />
      )}
    </>
  )
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
    <Card className="card-lines">
      {!isAside && <Known id={matter.id} isAsker={standing === 'asker'} />}
      {can('hidePhoto') && <Row id="hidePhoto" icon="camera" title={stepWords.hidePhoto} onClick={() => setOpened('hidePhoto')} />}
      {can('withdraw') && (
        <Row
          id="withdraw"
          icon="close"
          title={isAsking(standing) ? `不用办了，${stepWords.withdraw}` : stepWords.withdraw}
          onClick={() => setOpened('withdraw')}
        />
      )}
      {can('withdraw') && <WordsStep step="withdraw" matter={matter} {...sheet('withdraw')} />}
      {can('hidePhoto') && <HidePhoto matter={matter} {...sheet('hidePhoto')} />}
    </Card>
  )
}
