import type { OfferView } from '@/contract/service'
import { dial } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** Whose wish it is: only for those who need to know. */
export const Household = ({ household: { name, phone, address } }: { household: NonNullable<OfferView['household']> }) => (
  <Card id="household" className="card-lines">
    <Row
      icon={phone ? 'phone' : 'person'}
      title={name}
      text={phone ? '点这儿打电话，先约个时间' : '没留电话，先问问网格员怎么找'}
      onClick={phone ? () => dial(phone) : undefined}
    />
    {address && <Row icon="home" title={address} text="只给您看，请别转给别人" />}
  </Card>
)
