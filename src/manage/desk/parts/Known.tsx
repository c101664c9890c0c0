import type { Output } from '@/contract'
import type { UnitView } from '@/contract/registration-views'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { manage } from '@/lib/routes/routes-manage'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Rename } from './Rename'

type DeskView = Output<'reporting.desk'>

/** Who can do what: a tap shows them. */
export const Skills = ({ desk }: { desk: DeskView }) => (
  <Part
    id="desk-skills"
    title={`${desk.registered} 名党员报到了`}
    edit={desk.registered > 0 ? { word: '看名单', onClick: () => manage.roster(desk.orgId) } : null}
  >
    {desk.skills.map(({ id, name, people }) => (
      <Row key={id} id={`skill-${id}`} title={name} text={`${people} 个人会`} onClick={() => manage.roster(desk.orgId, id)} />
    ))}
  </Part>
)

/** A unit with what it brings; the county says here that it knows whoever speaks for it. */
const KnownUnit = ({ unit: { id, name, contact, offers, takesOn, can }, onChanged }: { unit: UnitView; onChanged: () => void }) => {
  const { run, busy, error } = useAction('registration.approve')
  const approve = async () => {
    if (!(await run((key) => ({ id, key })))) return
    success('认可了')
    onChanged()
  }
  return (
    <>
      <Row
        title={name}
        text={[
          `联系人 ${contact.name} ${contact.phone ?? ''}${contact.approved ? '（旗县认可）' : ''}`,
          ...(offers.length > 0 ? [`能提供：${offers.join('、')}`] : []),
          ...(takesOn.length > 0 ? [`承担：${takesOn.join('、')}`] : []),
        ].join('；')}
      />
      <ErrorLine error={error} />
      {can.includes('approve') && (
        <BigButton id={`approve-${id}`} look="quiet" busy={busy} onClick={() => void approve()}>
          {`认可${contact.name}是联系人`}
        </BigButton>
      )}
      {can.includes('rename') && <Rename id={id} name={name} onRenamed={onChanged} />}
    </>
  )
}

/** Units that reported, with what they bring. */
export const Units = ({ desk, onChanged }: { desk: DeskView; onChanged: () => void }) =>
  desk.reported.length > 0 && (
    <Part id="desk-units" title="报到的单位">
      {desk.reported.map((unit) => (
        <KnownUnit key={unit.id} unit={unit} onChanged={onChanged} />
      ))}
    </Part>
  )
