import { useState } from 'react'
import { Card } from '@/ui/Card'
import { Fact } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import type { Settings } from './values'

/** Where the default of each figure comes from: for whoever asks. */
export const Sources = ({ sources }: Pick<Settings, 'sources'>) => {
  const [open, setOpen] = useState(false)
  return (
    <Card className="card-lines">
      <Row id="settings-sources" icon="list" title="依据" text="每一项原来的数从哪儿来" onClick={() => setOpen(true)} />
      <Sheet title="依据" visible={open} onClose={() => setOpen(false)}>
        {sources.map(({ key, label, source }) => (
          <Fact key={key} title={label} text={source} />
        ))}
      </Sheet>
    </Card>
  )
}
