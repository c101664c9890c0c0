import { useCall } from '@/lib/hooks/use-call'
import { useMe } from '@/lib/kept/person'
import { placeAbove } from '@/lib/routes/manages'
import { Heading } from '@/ui/Heading'
import { Filter } from '@/ui/Filter'
import { kindChoices, periods, type Asked } from './asked'

interface MoreFiltersProps {
  asked: Asked
  onChange: (change: (old: Asked) => Asked) => void
}

const namesOf = (rows: readonly { readonly id: string; readonly name: string }[] = []) =>
  Object.fromEntries(rows.map(({ id, name }) => [id, name]))

/** The places one level below the one that the person answers for. */
const Places = ({ above, asked, onChange }: MoreFiltersProps & { above: string }) => {
  const { data } = useCall('grid.children', { id: above })
  return (
    <>
      <Heading look="section">哪里的</Heading>
      <Filter
        name="place"
        words={namesOf(data?.children)}
        picked={asked.orgId}
        onPick={(orgId) => onChange((old) => ({ ...old, orgId }))}
      />
    </>
  )
}

const Categories = ({ asked, onChange }: MoreFiltersProps) => {
  const { data } = useCall('settings.show', {})
  return (
    <>
      <Heading look="section">哪方面</Heading>
      <Filter
        name="category"
        words={namesOf(data?.inForce.categories)}
        picked={asked.category}
        onPick={(category) => onChange((old) => ({ ...old, category }))}
      />
    </>
  )
}

/** What is looked for less often: it stands behind a tap. */
export const MoreFilters = ({ asked, onChange }: MoreFiltersProps) => {
  const above = placeAbove(useMe())
  return (
    <>
      {above && <Places above={above} asked={asked} onChange={onChange} />}
      <Categories asked={asked} onChange={onChange} />
      <Heading look="section">哪一类</Heading>
      <Filter name="kind" words={kindChoices} picked={asked.kind} onPick={(kind) => onChange((old) => ({ ...old, kind }))} />
      <Heading look="section">什么时候提的</Heading>
      <Filter name="since" words={periods} picked={asked.since} onPick={(since) => onChange((old) => ({ ...old, since }))} />
    </>
  )
}
