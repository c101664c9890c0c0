import type { Output } from '@/contract'
import { Row } from '@/ui/Row'

type Shown = Output<'statistics.burden'>

interface BelowProps {
  rows: Shown['children']
  onGo: (orgId: string) => void
}

const overOf = ({ people, over }: Shown['children'][number]): string => (over > 0 ? `；${String(people)} 人里 ${String(over)} 人超了` : '')

const textOf = (row: Shown['children'][number]): string => {
  const { messages, fields, minutes } = row.each
  return `${String(messages)} 条消息，填 ${String(fields)} 项，${String(minutes)} 分钟${overOf(row)}`
}

/** The places below: a tap goes down. */
export const Below = ({ rows, onGo }: BelowProps) => (
  <>
    {rows.map((row) => (
      <Row key={row.id} id={`below-${row.id}`} title={row.name} text={textOf(row)} onClick={() => onGo(row.id)} />
    ))}
  </>
)
