import { manage } from '@/lib/routes/routes-manage'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'

/** Nobody has claimed this environment yet: there is no place to choose from. */
export const FirstUse = () => (
  <EmptyState icon="place" title="这里还没有启用" text="等管理员启用、导入乡镇和村以后，就能选了">
    <BigButton id="first-use" onClick={manage.setup}>
      我是管理员，来启用
    </BigButton>
  </EmptyState>
)
