import type { Contact } from '@/contract/grid'
import type { MatterView } from '@/contract/matters'
import { useCallable } from '@/lib/kept/person'
import { before, moment } from '@/lib/words/dates'
import { personName } from '@/lib/words/labels'
import { isAsking } from '@/lib/words/matter-words'
import { dial, open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { Block, Line } from './Block'
import { Whistle } from './Whistle'

/** Whoever waits may call the other. */
const Handover = ({ handover: { to, at, mine }, owner }: { handover: NonNullable<MatterView['handover']>; owner: Contact }) => {
  const other = mine ? owner : to
  const phone = useCallable()(other.phone)
  return (
    <Block id="handover" icon="walking" title={mine ? `${personName(owner)}转给您` : `等${personName(to)}接手`}>
      <Line name="转出">{moment(at)}</Line>
      <Line name="接手前">{mine ? '还由对方负责' : '还由原来的人负责'}</Line>
      {phone && <Row icon="phone" title={`给${other.name}打电话`} onClick={() => dial(phone)} />}
    </Block>
  )
}

const Decline = ({ reason, instead, byName, reviewer, settled }: NonNullable<MatterView['decline']>) => (
  <Block id="decline" icon="alert" title={settled ? '这件事办不了' : '说这件事办不了'}>
    <Line name="为什么">{reason}</Line>
    <Line name="该找谁">{instead}</Line>
    <Line name={settled ? '谁定的' : '等谁定'}>{settled ? `${byName}说办不了，${personName(reviewer)}定的` : personName(reviewer)}</Line>
  </Block>
)

const contactWords = ({ contactedAt, contactBy }: NonNullable<MatterView['claim']>) =>
  contactedAt === null ? `${before(contactBy)}要联系上` : `${moment(contactedAt)}联系上了`

const Claimed = ({ claim }: { claim: NonNullable<MatterView['claim']> }) => (
  <Block id="claim-block" icon="hand" title={claim.mine ? '您认领了这件事' : `${claim.name}认领了`}>
    <Line name="认领">{moment(claim.at)}</Line>
    <Line name="联系">{contactWords(claim)}</Line>
  </Block>
)

const heardWords = ({ respondedAt, respondBy }: NonNullable<MatterView['unit']>) =>
  respondedAt === null ? `${before(respondBy)}没有回应，就退回村(社区)` : `${moment(respondedAt)}回应了`

const Unit = ({ unit }: { unit: NonNullable<MatterView['unit']> }) => {
  const { name, contactName, at, mine } = unit
  const phone = useCallable()(unit.phone)
  return (
    <Block id="unit-block" icon="people" title={mine ? `请您单位来办（${name}）` : `请${name}来办`}>
      <Line name="交给单位">{moment(at)}</Line>
      <Line name="回应">{heardWords(unit)}</Line>
      {contactName && !mine && <Line name="联系人">{contactName}</Line>}
      {phone && !mine && <Row icon="phone" title={`给${contactName ?? name}打电话`} onClick={() => dial(phone)} />}
    </Block>
  )
}

const Published = ({ text, at }: NonNullable<MatterView['publication']>) => (
  <Block id="publication" icon="hand" title="等党员认领">
    <Line name="写的是">{text}</Line>
    <Line name="发布">{moment(at)}</Line>
  </Block>
)

const CallBack = ({ matter, dueAt }: { matter: MatterView; dueAt: number }) => {
  const phone = useCallable()(matter.onBehalf?.phone ?? null)
  return (
    <Block id="call-back" icon="phone" title="要回访">
      <Line name="什么时候">{before(dueAt)}</Line>
      <Line name="怎么访">{phone ? '打个电话，或者上门' : '没留电话，上门看看'}</Line>
      {phone && <Row id="call-back-dial" icon="phone" title={`给${matter.onBehalf?.name ?? '对方'}打电话`} onClick={() => dial(phone)} />}
    </Block>
  )
}

/** What is going on beside the three answers, what waits longest first. */
export const Blocks = ({ matter }: { matter: MatterView }) => (
  <>
    {matter.mergedInto && (
      <Card className="card-lines">
        <Row
          id="merged-into"
          icon="next"
          title="合在另一件里办了"
          text="点一下看那一件"
          onClick={() => open.matter(matter.mergedInto ?? '')}
        />
      </Card>
    )}
    {matter.handover && <Handover handover={matter.handover} owner={matter.owner} />}
    {matter.callBack && !isAsking(matter.standing) && <CallBack matter={matter} dueAt={matter.callBack.dueAt} />}
    {matter.decline && <Decline {...matter.decline} />}
    {matter.whistles.map((whistle) => (
      <Whistle key={whistle.at} whistle={whistle} isOurs={matter.standing === 'department'} />
    ))}
    {matter.claim && <Claimed claim={matter.claim} />}
    {matter.unit && <Unit unit={matter.unit} />}
    {matter.publication && !matter.claim && <Published {...matter.publication} />}
  </>
)
