import type { TemplateCheck } from '@/contract/inbox'
import { Mark } from '@/ui/Mark'
import { Fact, Missing, Part } from '@/ui/Part'

/** One of our templates beside the account's: what it is for, and in words what does not fit. */
export const Found = ({ row }: { row: TemplateCheck }) => (
  <Part id={`template-${row.name}`} title={row.title}>
    {row.faults.length === 0 ? (
      <Mark look="answered" icon="check" word="合适" />
    ) : (
      row.faults.map((fault) => <Missing key={fault}>{fault}</Missing>)
    )}
    {row.found && <Fact title={`微信后台的「${row.found.title}」`} text={row.found.id} />}
    <Fact title="用来发" text={row.messages.join('、')} />
  </Part>
)
