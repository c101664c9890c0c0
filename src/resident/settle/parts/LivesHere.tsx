import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrgNode } from '@/contract/grid'
import { longestName, plain } from '@/contract/text'
import { keepMe, useMe } from '@/lib/kept/person'
import { back } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import './LivesHere.scss'

interface LivesHereProps {
  grid: OrgNode
  path: readonly OrgNode[]
  onBack: () => void
}

/** The last look before it is remembered, and what to call the person. */
export const LivesHere = ({ grid, path, onBack }: LivesHereProps) => {
  const [name, setName] = useState(useMe()?.name ?? '')
  const { run, busy, error } = useAction('people.settle')
  const settle = async () => {
    const me = await run(() => ({ gridId: grid.id, name: plain(name) || undefined }))
    if (!me) return
    keepMe(me)
    success('记住了')
    back()
  }
  return (
    <>
      <Card>
        <View className="small">您住在</View>
        {[...path.slice(1), grid].map((node) => (
          <View key={node.id} className="title">
            {node.name}
          </View>
        ))}
      </Card>
      <Card>
        <Field
          id="name"
          label="怎么称呼您"
          value={name}
          onChange={setName}
          max={longestName}
          placeholder="比如：王大姐，不写也行"
          error={error?.fields?.['name']}
        />
      </Card>
      {!error?.fields && <ErrorLine error={error} />}
      <View className="settle-buttons">
        <BigButton id="settle" look="main" busy={busy} onClick={() => void settle()}>
          就住这儿
        </BigButton>
        <BigButton id="settle-back" onClick={onBack}>
          不对，重选
        </BigButton>
      </View>
    </>
  )
}
