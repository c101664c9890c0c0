import { View } from '@tarojs/components'
import type { OrgNode, TreeRow } from '@/contract/places'
import type { Gap } from '@/contract/words'
import { gapPlaces } from '@/lib/words/labels-manage'
import { manage } from '@/lib/routes/routes-manage'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { RowsSkeleton } from '@/ui/Skeletons'
import { Trail } from '../../parts/Trail'
import { Gaps } from './Gaps'
import { Overview } from './Overview'
import { Places } from './Places'
import { useTree } from './use-tree'
import './tree.scss'

interface TreeListProps {
  id: string | undefined
  gap: Gap | undefined
  /** Room beside the list: rows stand in a table. */
  wide: boolean
  picked: string | undefined
  onGo: (node: OrgNode) => void
  onUp: (node: OrgNode) => void
  onPick: (id: string) => void
  onGap: (gap: Gap | undefined) => void
}

const None = ({ node, gap }: { node: TreeRow; gap: Gap | undefined }) =>
  gap ? (
    <EmptyState icon="done" title={`${node.name}没有这样的缺口`} />
  ) : (
    <EmptyState
      icon="place"
      title="下面还没有"
      text={node.level === 'community' ? '点下面的按钮划第一个网格，或者从表格导入' : '可以新增，也可以从表格导入'}
    />
  )

export const TreeList = ({ id, gap, wide, picked, onGo, onUp, onPick, onGap }: TreeListProps) => {
  const { tree, error, retry, more } = useTree(id, gap)
  if (!tree) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <RowsSkeleton />
  const { node, path, rows } = tree
  return (
    <>
      <Trail path={path} onPick={onUp} />
      <ErrorLine error={error} />
      {!gap && <Overview node={node} onOpen={() => onPick(node.id)} />}
      {!gap && <Gaps node={node} onPick={onGap} />}
      {gap && (
        <Card className="card-lines">
          <Row id="gap-clear" icon="alert" title={gapPlaces[gap]} text="点一下，回到全部" onClick={() => onGap(undefined)} />
        </Card>
      )}
      {rows.length > 0 ? (
        <Places rows={rows} wide={wide} scattered={gap !== undefined} picked={picked} onPick={onGo} />
      ) : (
        <None node={node} gap={gap} />
      )}
      {tree.next && (
        <BigButton id="tree-more" onClick={more}>
          还有，接着看
        </BigButton>
      )}
      {!gap && tree.can.includes('add') && (
        <View className="tree-add">
          <BigButton id="edit-add" onClick={() => manage.edit(node.id, 'add')}>
            新增一个
          </BigButton>
        </View>
      )}
    </>
  )
}
