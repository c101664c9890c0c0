import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { manage } from '@/lib/routes/routes-manage'
import { useAction } from '@/lib/hooks/use-action'
import { useFactSteps } from '@/lib/hooks/use-facts'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { FactLine } from '@/ui/FactLine'
import { Field } from '@/ui/Field'
import { Part } from '@/ui/Part'
import type { HouseholdPartProps } from './part-props'

type Known = Output<'facts.read'>

const Lines = ({ known, onChanged }: { known: Known; onChanged: () => void }) => {
  const { stepsOf, error } = useFactSteps(onChanged)
  return (
    <>
      {known.rows.length === 0 && <View className="small">没有记着什么</View>}
      {known.rows.map((fact) => (
        <FactLine key={fact.id} fact={fact} steps={stepsOf(fact)} />
      ))}
      <ErrorLine error={error} />
    </>
  )
}

/** 户情: read only when somebody asks, for the household sees each reading; whoever stands above the grid says why. */
export const Facts = ({ household: { id, eye, can } }: HouseholdPartProps) => {
  const { run, busy, error } = useAction('facts.read')
  const [known, setKnown] = useState<Known | null>(null)
  const [why, setWhy] = useState('')
  const read = async () => {
    const seen = await run(() => ({ householdId: id, why: eye === 'above' ? why : undefined }))
    if (seen) setKnown(seen)
  }
  return (
    <Part id="household-facts" title="户情" edit={can.includes('save') ? { word: '记一条', onClick: () => manage.newFact(id) } : null}>
      {known ? (
        <Lines known={known} onChanged={() => void read()} />
      ) : (
        <>
          <View className="small">看一次，这家的人就知道谁看过</View>
          {eye === 'above' && (
            <Field
              id="facts-why"
              label="为什么要看"
              value={why}
              onChange={setWhy}
              max={100}
              placeholder="比如：低保申请要核对"
              error={error?.fields?.['why']}
            />
          )}
          {!error?.fields && <ErrorLine error={error} />}
          <BigButton id="facts-read" busy={busy} onClick={() => void read()}>
            看户情
          </BigButton>
        </>
      )}
    </Part>
  )
}
