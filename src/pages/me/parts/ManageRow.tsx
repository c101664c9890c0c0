import type { Me } from '@/contract/people'
import { managesAPlace } from '@/lib/routes/manages'
import { manage } from '@/lib/routes/routes-manage'
import { Row } from '@/ui/Row'

/** For those who keep a place. */
export const ManageRow = ({ me }: { me: Me }) =>
  managesAPlace(me) && <Row id="my-manage" icon="list" title="网格和人员" text="人员、网格、联系卡" onClick={() => manage.tree()} />
