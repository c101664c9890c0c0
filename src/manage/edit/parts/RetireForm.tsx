import { useState } from 'react'
import { View } from '@tarojs/components'
import { useAction } from '@/lib/hooks/use-action'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { RowsSkeleton } from '@/ui/Skeletons'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { leaveBehind, openMatters } from './leave-behind'
import { useNeighbours } from './use-neighbours'

const byItself = { id: 'none', name: '不转，由村里接着' }

/** A grid is given up; what is open goes to a neighbour or to the community. */
export const RetireForm = ({ node }: FormProps) => {
  const { neighbours, error: unknown, retry } = useNeighbours(node)
  const [into, setInto] = useState<string | null>(null)
  const { run, busy, error } = useAction('grid.retire')
  const retire = async () => {
    const done = await run((key) => ({ id: node.id, into: into === byItself.id || into === null ? undefined : into, key }))
    if (done) leaveBehind(done)
  }
  return (
    <Form
      note={openMatters}
      danger
      button={`撤销${node.name}`}
      missing={into !== null ? null : '请先选人和事交给谁'}
      action={{ busy, error }}
      onSend={() => void retire()}
    >
      {!neighbours && (unknown ? <ErrorInPlace error={unknown} onRetry={retry} /> : <RowsSkeleton />)}
      {neighbours && (
        <Card>
          <View className="field-label">住户和没办完的事转到哪儿</View>
          <Chips name="into" choices={[...neighbours, byItself]} picked={into} onPick={setInto} />
        </Card>
      )}
    </Form>
  )
}
