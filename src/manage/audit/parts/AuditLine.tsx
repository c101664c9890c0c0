import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { auditKinds, roles } from '@/contract/words'
import { moment } from '@/lib/words/dates'
import { Card } from '@/ui/Card'
import './AuditLine.scss'

export type Line = Output<'audit.list'>['rows'][number]

export const whoWords = ({ by }: Line) => (by.role ? `${by.name}(${roles[by.role]})` : by.name)

const shown = (value: string | null) => value ?? '没有'

/** What a value was and is now. */
export const Changes = ({ line }: { line: Line }) => (
  <>
    {line.changes.map(({ label, before, after }, index) => (
      <View key={`${index}-${label}`} className="audit-change">
        <View className="small">{label}</View>
        <View>{before === null ? shown(after) : `${before} → ${shown(after)}`}</View>
      </View>
    ))}
  </>
)

/** One thing that somebody changed. */
export const AuditLine = ({ line }: { line: Line }) => (
  <Card id={`audit-${line.id}`}>
    <View className="matter-head">
      <View className="strong grow">{[auditKinds[line.what], line.orgName].filter(Boolean).join(' · ')}</View>
      <View className="matter-left">{moment(line.at)}</View>
    </View>
    <View className="small">{whoWords(line)}</View>
    <Changes line={line} />
  </Card>
)
