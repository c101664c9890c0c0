import { useEffect, type ReactElement } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { nodeSteps } from '@/contract/words'
import type { Change } from '@/lib/routes/routes-manage'
import { useCall } from '@/lib/hooks/use-call'
import { Middle } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { FormSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { AddForm } from './parts/AddForm'
import { BoundsForm } from './parts/BoundsForm'
import type { FormProps } from './parts/form-props'
import { HandlersForm } from './parts/HandlersForm'
import { LanesForm } from './parts/LanesForm'
import { MergeForm } from './parts/MergeForm'
import { PartyForm } from './parts/PartyForm'
import { PhoneForm } from './parts/PhoneForm'
import { RenameForm } from './parts/RenameForm'
import { RetireForm } from './parts/RetireForm'
import { SplitForm } from './parts/SplitForm'
import { TeamsForm } from './parts/TeamsForm'
import '../parts/parts.scss'

const forms: Record<Change, (props: FormProps) => ReactElement> = {
  add: AddForm,
  rename: RenameForm,
  bounds: BoundsForm,
  lanes: LanesForm,
  party: PartyForm,
  phone: PhoneForm,
  teams: TeamsForm,
  handlers: HandlersForm,
  split: SplitForm,
  merge: MergeForm,
  retire: RetireForm,
}
const isChange = (what: string): what is Change => what in forms

/** One change to one place; what the person may do is what the server says. */
export default function Edit() {
  const { params } = useRouter()
  const given = params['what'] ?? ''
  const what = isChange(given) ? given : 'rename'
  const { data, error, retry, refresh } = useCall('grid.show', { id: params['id'] ?? '' })
  useEffect(() => void Taro.setNavigationBarTitle({ title: nodeSteps[what] }), [what])
  const Chosen = forms[what]
  return (
    <Office barred>
      <Middle>
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
        {data && (
          <View className="form-place">
            {data.path
              .slice(-2)
              .map(({ name }) => name)
              .join(' ')}
          </View>
        )}
        {data &&
          (data.can.includes(what) ? (
            <Chosen node={data} onFresh={() => void refresh()} />
          ) : (
            <EmptyState icon="alert" title="这里不归您改" text="请找上一级的负责人" />
          ))}
      </Middle>
    </Office>
  )
}
