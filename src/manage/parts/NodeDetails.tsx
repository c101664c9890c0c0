import { View } from '@tarojs/components'
import type { NodeView, OrgNode } from '@/contract/places'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { ContactLine } from '@/ui/Contacts'
import { Fact, Missing, Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Bounds } from './Bounds'
import { editOf } from './edit-of'
import { Head } from './Head'
import { Parties } from './Parties'
import { MoreActions } from './MoreActions'

const People = ({ node }: { node: NodeView }) => (
  <Part
    id="staff"
    title={node.level === 'department' ? '谁负责' : '谁在这儿负责'}
    edit={node.can.includes('staff') ? { word: '管人员', onClick: () => manage.staff(node.id) } : null}
  >
    {node.staff.map((contact, index) => (
      <ContactLine key={`${contact.role}-${contact.name}`} id={`call-${index}`} contact={contact} />
    ))}
    {node.staff.length === 0 && <Missing>还没有人负责，事情先由上一级接着</Missing>}
  </Part>
)

const Supervision = ({ node }: { node: NodeView }) => (
  <Part id="phone" title="监督电话" edit={editOf(node, 'phone')}>
    {node.supervisionPhone ? <Fact title={node.supervisionPhone} /> : <View className="small">没有单独设，用上一级的</View>}
  </Part>
)

/** What is left of a grid that was given up: the ones that took its place. */
const Retired = ({ node, into }: { node: NodeView; into: readonly OrgNode[] }) => (
  <>
    <Head node={node} />
    {into.length > 0 && (
      <Card className="card-lines">
        {into.map(({ id, name }) => (
          <Row key={id} id={`into-${id}`} icon="place" title={name} text="现在归这里" onClick={() => manage.node(id)} />
        ))}
      </Card>
    )}
  </>
)

const Standing = ({ node }: { node: NodeView }) => (
  <>
    <Head node={node} />
    <People node={node} />
    <Parties node={node} />
    {node.level !== 'department' && <Supervision node={node} />}
    {node.level === 'grid' && <Bounds node={node} />}
    <MoreActions node={node} />
  </>
)

/** Everything about one place, each part with the way to change it. */
export const NodeDetails = ({ node }: { node: NodeView }) =>
  node.retired ? <Retired node={node} into={node.retired.into} /> : <Standing node={node} />
