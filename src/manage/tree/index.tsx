import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { OrgNode } from '@/contract/places'
import type { Gap } from '@/contract/words'
import { manage } from '@/lib/routes/routes-manage'
import { useWide } from '@/lib/hooks/use-wide'
import { Columns } from '@/ui/Columns'
import { Office } from '../parts/Office'
import { NodePane } from './parts/NodePane'
import { TreeList } from './parts/TreeList'

interface View {
  readonly id: string | undefined
  readonly gap: Gap | undefined
}

/** The tree with its counts, what is missing first. */
export default function Tree() {
  const { params } = useRouter()
  const wide = useWide()
  const [{ id, gap }, setView] = useState<View>({ id: params['id'], gap: undefined })
  const [picked, setPicked] = useState<string | undefined>(params['id'])

  const pick = (place: string) => {
    if (wide) setPicked(place)
    else manage.node(place)
  }
  const enter = (node: OrgNode) => {
    setView({ id: node.id, gap: undefined })
    setPicked(node.id)
  }
  const goTo = (node: OrgNode) => {
    const isLeaf = node.level === 'grid' || node.level === 'department' || gap !== undefined
    if (isLeaf) {
      pick(node.id)
      return
    }
    enter(node)
  }
  return (
    <Office>
      <Columns rest={wide ? <NodePane id={picked} /> : null}>
        <TreeList
          key={`${id}-${gap}`}
          id={id}
          gap={gap}
          wide={wide}
          picked={picked}
          onGo={goTo}
          onUp={enter}
          onPick={pick}
          onGap={(next) => setView({ id, gap: next })}
        />
      </Columns>
    </Office>
  )
}
