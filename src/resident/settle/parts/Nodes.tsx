import type { OrgNode } from '@/contract/grid'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Row } from '@/ui/Row'

/** A large list to choose from; no search, no typing. */
export const Nodes = ({ nodes, onPick }: { nodes: readonly OrgNode[]; onPick: (node: OrgNode) => void }) =>
  nodes.length === 0 ? (
    <EmptyState icon="place" title="这儿还没有划网格" text="可以点上面的名字，退回去选近处的" />
  ) : (
    <Card className="card-lines">
      {nodes.map((node) => (
        <Row key={node.id} id={`org-${node.id}`} title={node.name} onClick={() => onPick(node)} />
      ))}
    </Card>
  )
