import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MatterCard } from '@/contract/matters'
import { day } from '@/lib/words/dates'
import { placeName } from '@/lib/words/labels'
import { seenMatter } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { PickRow } from '@/ui/PickRow'
import { RowsSkeleton } from '@/ui/Skeletons'
import { Heading } from '@/ui/Heading'
import { FormBar } from './FormBar'
import { useStep } from './use-step'

/** My own open ones that were asked before this one, those of the same kind first: the younger goes into the older. */
const candidates = (rows: readonly MatterCard[], id: string): MatterCard[] => {
  const mine = seenMatter(id) ?? rows.find((row) => row.id === id)
  const others = rows.filter((row) => row.id !== id && row.standing === 'owner' && row.state !== 'answered')
  if (!mine) return others
  const older = others.filter((row) => row.askedAt <= mine.askedAt && row.kind === mine.kind)
  return [...older.filter((row) => row.category === mine.category), ...older.filter((row) => row.category !== mine.category)]
}

/** 并案: which other one of mine is the same. */
export const Merge = ({ id }: { id: string }) => {
  const [into, setInto] = useState<string | null>(null)
  const { data, error: lost, retry } = useCall('matters.queue', {})
  const { send, busy, error } = useStep('matters.merge', '合在一起了')
  if (!data) return lost ? <ErrorInPlace error={lost} onRetry={retry} /> : <RowsSkeleton />
  const rows = candidates(data.rows, id)
  if (rows.length === 0) return <EmptyState title="您手上没有更早的事可以合" text="只能合进您自己负责、先提出来、还没办完的那件" />
  return (
    <>
      <Heading look="section">和哪一件是同一件事</Heading>
      <Card className="card-lines">
        {rows.map((row) => (
          <PickRow
            key={row.id}
            id={`into-${row.id}`}
            title={row.summary}
            text={`${day(row.askedAt)}提的 · ${placeName(row.place)} · ${row.categoryName}`}
            picked={into === row.id}
            onPick={() => setInto(row.id)}
          />
        ))}
      </Card>
      <View className="note">合进先提的那件，一次回答，两边的人都收到</View>
      <FormBar
        id="merge"
        word="合在一起办"
        busy={busy}
        missing={into ? null : '请先点是哪一件'}
        error={error}
        onSend={() => into && void send((key) => ({ id, key, into }))}
      />
    </>
  )
}
