import type { Output } from '@/contract'
import { manage } from '@/lib/routes/routes-manage'
import { Part } from '@/ui/Part'
import { Row } from '@/ui/Row'

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

/** Units that reported, with what they bring. */
export const Units = ({ desk }: { desk: DeskView }) =>
  desk.reported.length > 0 && (
    <Part id="desk-units" title="报到的单位">
      {desk.reported.map(({ id, name, contact, offers, takesOn }) => (
        <Row
          key={id}
          title={name}
          text={[
            `联系人 ${contact.name} ${contact.phone ?? ''}`,
            ...(offers.length > 0 ? [`能提供：${offers.join('、')}`] : []),
            ...(takesOn.length > 0 ? [`承担：${takesOn.join('、')}`] : []),
          ].join('；')}
        />
      ))}
    </Part>
  )
