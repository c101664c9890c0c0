import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
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
          <View key={key} className="form-note">{`${label}：${source}`}</View>
        ))}
      </Sheet>
    </Card>
  )
}
