import { CustomWrapper } from '@tarojs/components'
import type { MatterCard } from '@/contract/matters'
import { useOpenMatter, usePickedMatter } from '@/lib/hooks/open-matter'
import { useWide } from '@/lib/hooks/use-wide'
import { day } from '@/lib/words/dates'
import { look, placeName } from '@/lib/words/labels'
import { QueuedMatter } from '@/ui/MatterRow'
import { StateBadge } from '@/ui/StateBadge'
import { Table, type Column } from '@/ui/Table'

const columns: readonly Column<MatterCard>[] = [
  { title: '说的什么', of: ({ summary }) => summary, look: 'wide' },
  { title: '在哪儿', of: ({ place }) => placeName(place) },
  { title: '哪天提的', of: ({ askedAt }) => day(askedAt) },
  { title: '到哪一步', of: (matter) => <StateBadge {...look(matter)} /> },
]

/** What was found: cards on a phone, a table where there is room. */
export const FoundRows = ({ rows }: { rows: readonly MatterCard[] }) => {
  const onOpen = useOpenMatter()
  const picked = usePickedMatter()
  if (useWide())
    return <Table columns={columns} rows={rows} idOf={({ id }) => id} picked={picked ?? undefined} onPick={({ id }) => onOpen(id)} />
  return (
    <>
      {rows.map((matter) => (
        <CustomWrapper key={matter.id}>
          <QueuedMatter matter={matter} onOpen={onOpen} />
        </CustomWrapper>
      ))}
    </>
  )
}
