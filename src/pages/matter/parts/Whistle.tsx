import type { WhistleView } from '@/contract/matters'
import { grades, grounds } from '@/contract/words'
import { useCallable } from '@/lib/kept/person'
import { before, moment } from '@/lib/words/dates'
import { dial } from '@/lib/routes/routes'
import { Row } from '@/ui/Row'
import { Block, Line } from './Block'

const titleOf = ({ departmentName, open, late }: WhistleView) => {
  if (!open) return `${departmentName}回答了`
  return late ? `${departmentName}还没回答，超时了` : `吹哨叫${departmentName}来办`
}

/** A department that was asked, and what it said. */
export const Whistle = ({ whistle, isOurs }: { whistle: WhistleView; isOurs: boolean }) => {
  const { ground, text, dueAt, reply, repliedAt, grade, officer, open } = whistle
  const phone = useCallable()(officer.phone)
  return (
    <Block id="whistle-block" icon="horn" title={titleOf(whistle)} look={open && whistle.late ? 'late' : 'calm'}>
      <Line name="为什么">{grounds[ground]}</Line>
      <Line name="请他们">{text}</Line>
      {open && dueAt !== null && <Line name="该回答">{before(dueAt)}</Line>}
      {reply && <Line name="回答">{reply}</Line>}
      {repliedAt !== null && <Line name="时间">{moment(repliedAt)}</Line>}
      {grade && <Line name="评价">{grades[grade]}</Line>}
      {open && !isOurs && phone && <Row icon="phone" title={`给${officer.name}打电话`} onClick={() => dial(phone)} />}
    </Block>
  )
}
