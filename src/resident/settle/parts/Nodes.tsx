import type { Below, OrgNode } from '@/contract/grid'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Row } from '@/ui/Row'

/** What somebody who lives there knows a grid by: who answers for it, and how its lanes are called. */
const knownBy = ({ worker, lanes }: Below): string | undefined =>
  [...(worker === null ? [] : [`网格员 ${worker}`]), ...(lanes.length > 0 ? [lanes.join('、')] : [])].join(' · ') || undefined

/** A large list to choose from. */
export const Nodes = ({ nodes, onPick }: { nodes: readonly Below[]; onPick: (node: OrgNode) => void }) =>
  nodes.length === 0 ? (
    <EmptyState icon="place" title="这儿还没有划网格" text="可以点上面的名字，退回去选近处的" />
  ) : (
    <Card className="card-lines">
      {nodes.map((node) => (
        <Row key={node.id} id={`org-${node.id}`} title={node.name} text={knownBy(node)} onClick={() => onPick(node)} />
      ))}
    </Card>
  )
