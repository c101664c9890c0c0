import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { longestName, plain } from '@/contract/text'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { CardsSkeleton } from '@/ui/Skeletons'

export type Candidate = Output<'proposals.whom'>['rows'][number]

interface WhomProps {
  orgId: string
  picked: Candidate | null
  onPick: (one: Candidate | null) => void
}

/** Those who were found, of whom one is picked. */
const Found = ({ found, onPick }: { found: Output<'proposals.whom'>; onPick: WhomProps['onPick'] }) => (
  <View id="whom-found" className="whom-found">
    {found.rows.length === 0 && <View className="small">没有叫这个名字的。写他验证过的手机号，也能找到。</View>}
    {found.rows.map((one) => (
      <PickRow key={one.id} id={`whom-${one.id}`} title={one.name} text={one.part} picked={false} onPick={() => onPick(one)} />
    ))}
    {found.more && <View className="small">人很多，写上名字再找</View>}
  </View>
)

const Search = ({ orgId, onPick }: Omit<WhomProps, 'picked'>) => {
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState('')
  const { data, error } = useCall('proposals.whom', { orgId, ...(asked !== '' && { words: asked }) })
  return (
    <View>
      <Field id="propose-whom" label="给谁，写名字或手机号" value={words} onChange={setWords} max={longestName} inSheet />
      <BigButton id="propose-find" onClick={() => setAsked(plain(words))}>
        找一找
      </BigButton>
      {error ? <ErrorLine error={error} /> : data ? <Found found={data} onPick={onPick} /> : <CardsSkeleton />}
    </View>
  )
}

/** For whom it is: looked for until somebody is picked. */
export const Whom = ({ orgId, picked, onPick }: WhomProps) =>
  picked ? (
    <PickRow id="whom-picked" title={picked.name} text={`${picked.part}，点一下换人`} picked onPick={() => onPick(null)} />
  ) : (
    <Search orgId={orgId} onPick={onPick} />
  )
