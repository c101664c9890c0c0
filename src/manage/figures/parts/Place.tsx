import { useState } from 'react'
import type { Figure } from '@/contract/words-statistics'
import { BacklogCard } from '@/ui/BacklogCard'
import { Card } from '@/ui/Card'
import { DefinitionSheet } from '@/ui/DefinitionSheet'
import { EmptyState } from '@/ui/EmptyState'
import { FigureRows } from '@/ui/FigureRows'
import { Rates } from '@/ui/Rates'
import type { Here } from './asked'

interface PlaceProps {
  of: Pick<Here, 'figures' | 'backlog'> & Partial<Pick<Here, 'coverage'>>
}

/** The figures of one place. */
export const Place = ({ of: { figures, backlog, coverage = null } }: PlaceProps) => {
  const [asked, setAsked] = useState<Figure | null>(null)
  if (!figures) return <EmptyState icon="list" title="少于3件" text="太少，看不出什么，不摆数字" />
  return (
    <>
      <Rates figures={figures} onAsk={setAsked} />
      {backlog ? <BacklogCard backlog={backlog} onAsk={setAsked} /> : <Card>过去的一周不留没办完的数，看这个月的</Card>}
      <FigureRows here={{ figures, coverage }} onAsk={setAsked} />
      {asked && <DefinitionSheet of={[asked]} onClose={() => setAsked(null)} />}
    </>
  )
}
