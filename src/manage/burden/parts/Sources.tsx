import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { burdenSources } from '@/contract/words-burden'
import { useWide } from '@/lib/hooks/use-wide'
import { Table, type Column } from '@/ui/Table'

type Source = Output<'statistics.burden'>['sources'][number]

const nameOf = ({ level, name }: Source): string => (name === '' ? burdenSources[level] : name)
const idOf = ({ level, name }: Source): string => `${level}-${name}`

const textOf = ({ tasks, each }: Source): string =>
  `一共 ${String(tasks)} 件，一人 ${String(each.messages)} 条消息、填 ${String(each.fields)} 项`

const columns: readonly Column<Source>[] = [
  { title: '谁', of: nameOf, look: 'wide' },
  { title: '一共几件', of: ({ tasks }) => tasks, look: 'number' },
  { title: '一人几条消息', of: ({ each }) => each.messages, look: 'number' },
  { title: '一人几分钟', of: ({ each }) => each.minutes, look: 'number' },
]

/** Who asked, those who asked for most first. */
export const Sources = ({ sources }: { sources: readonly Source[] }) => {
  const wide = useWide()
  if (sources.length === 0) return <View>这一周没有请他们做什么</View>
  if (wide) return <Table columns={columns} rows={sources} idOf={idOf} />
  return (
    <>
      {sources.map((source) => (
        <View key={idOf(source)} id={`source-${source.level}`} className="burden-figure">
          <View className="burden-line">
            <View className="grow strong">{nameOf(source)}</View>
            <View>{`一人 ${String(source.each.minutes)} 分钟`}</View>
          </View>
          <View className="small">{textOf(source)}</View>
        </View>
      ))}
    </>
  )
}
