import { useState } from 'react'
import type { MatterView } from '@/contract/matters'
import { isAsking } from '@/lib/words/matter-words'
import { managesAPlace, managesTheCounty } from '@/lib/routes/manages'
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
const Known = ({ matter }: { matter: MatterView }) => {
  const me = useMe()
  const { id, standing, kind, onBehalf, askerName, place } = matter
  const isAsker = standing === 'asker'
  const county = managesTheCounty(me)
  const mayNotePassed = !isAsking(standing) && kind === 'request' && !onBehalf && me !== null && managesAPlace(me)
  return (
    <>
      {isAsker && <Row id="viewers" icon="eye" title="谁看过我这件事" onClick={() => open.viewers(id)} />}
      <Row id="record" icon="print" title="这件事的记录" text="一页纸写完整，能打印" onClick={() => open.record(id)} />
      {mayNotePassed && (
        <Row
          id="asker-passed"
          icon="person"
          title="提的人去世了"
          text="登记以后，不再给本人发提醒"
          onClick={() => manage.askerPassed(place.gridId.slice(0, 12), id, askerName ?? '提的人')}
        />
      )}
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
      {!isAside && <Known matter={matter} />}
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
