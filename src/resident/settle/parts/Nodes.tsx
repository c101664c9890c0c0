import type { Below, OrgNode } from '@/contract/grid'
import { unsureGrid, unsureName } from '@/contract/places'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Row } from '@/ui/Row'

/** What somebody who lives there knows a grid by: who answers for it. Its lanes stand below, each to be picked. */
const knownBy = ({ worker }: Below): string | undefined => (worker === null ? undefined : `网格员 ${worker}`)

/** Whoever knows their lane needs no number of a grid. */
const Lanes = ({ nodes, onPick }: { nodes: readonly Below[]; onPick: (node: OrgNode) => void }) =>
  nodes.flatMap((node) =>
    node.lanes.map((lane, index) => (
      <Row
        key={`${node.id} ${lane}`}
        id={`lane-${node.id}-${String(index)}`}
        title={lane}
        text={`属${node.name}`}
        onClick={() => onPick(node)}
      />
    )),
  )

/** Whoever knows the village and not the grid leaves it to the village. */
const unsureIn = ({ id }: OrgNode): OrgNode => ({ id: unsureGrid(id), name: unsureName, level: 'grid', hasChildren: false })

interface NodesProps {
  nodes: readonly Below[]
  /** The community that they lie in, where one may leave the grid to it. */
  community: OrgNode | null
  onPick: (node: OrgNode) => void
}

/** A large list to choose from. */
export const Nodes = ({ nodes, community, onPick }: NodesProps) => (
  <>
    {nodes.length === 0 && <EmptyState icon="place" title="这儿还没有划网格" text="先交给村里，或者点上面的名字，退回去选近处的" />}
    {(nodes.length > 0 || community) && (
      <Card className="card-lines">
        {nodes.map((node) => (
          <Row key={node.id} id={`org-${node.id}`} title={node.name} text={knownBy(node)} onClick={() => onPick(node)} />
        ))}
        <Lanes nodes={nodes} onPick={onPick} />
        {community && (
          <Row id="org-unsure" title="说不准，交给村里" text="先记在村里，村里知道是哪个网格" onClick={() => onPick(unsureIn(community))} />
        )}
      </Card>
    )}
  </>
)
