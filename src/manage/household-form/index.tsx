import { useEffect } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { useMe } from '@/lib/kept/person'
import { gridsKept } from '@/lib/routes/manages'
import { useCall } from '@/lib/hooks/use-call'
import { back } from '@/lib/routes/routes'
import { Middle } from '@/ui/Columns'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { FormSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { blank, standing, type Filled } from './parts/filled'
import { HouseholdForm } from './parts/HouseholdForm'

/** Changes one that stands. */
const Changing = ({ id }: { id: string }) => {
  const { data, error, retry } = useCall('households.show', { id })
  useEffect(() => void Taro.setNavigationBarTitle({ title: '改登记' }), [])
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />
  if (data.can.includes('save')) return <HouseholdForm id={id} begun={standing(data)} />
  return (
    <EmptyState icon="alert" title="这一户不归您改" text="请找这个网格的网格员">
      <BigButton id="go-back" onClick={back}>
        回去
      </BigButton>
    </EmptyState>
  )
}

const Empty = ({ gridId, gridName }: Pick<Filled, 'gridId' | 'gridName'>) => (
  <HouseholdForm id={undefined} begun={{ ...blank, gridId, gridName }} />
)

/** A new one in the grid whose list one came from. */
const AddingIn = ({ gridId }: { gridId: string }) => {
  const { data, error, retry } = useCall('grid.show', { id: gridId })
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />
  return <Empty gridId={gridId} gridName={[data.path.at(-2), data.path.at(-1)].map((node) => node?.name ?? '').join(' ')} />
}

/** A new one in one's only grid, or wherever it is then picked to be. */
const Adding = () => {
  const [grid, ...more] = gridsKept(useMe())
  return grid && more.length === 0 ? <Empty gridId={grid.orgId} gridName={grid.orgName} /> : <Empty gridId="" gridName="" />
}

const Form = ({ id, gridId }: { id: string | undefined; gridId: string | undefined }) => {
  if (id) return <Changing id={id} />
  return gridId ? <AddingIn gridId={gridId} /> : <Adding />
}

/** 登记一户, or what changed of one. */
export default function HouseholdFormPage() {
  const { params } = useRouter()
  return (
    <Office barred>
      <Middle>
        <Form id={params['id']} gridId={params['gridId']} />
      </Middle>
    </Office>
  )
}
