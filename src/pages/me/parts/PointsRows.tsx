import type { Me } from '@/contract/people'
import { keepsAShop, looksAfterAPlace } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { Row } from '@/ui/Row'

/** For those who keep a shop, and those who answer for a place. */
export const PointsRows = ({ me }: { me: Me }) => (
  <>
    {keepsAShop(me) && <Row id="my-shop-desk" icon="basket" title="管爱心超市" text="交货、货架、领取登记" onClick={open.shopDesk} />}
    {looksAfterAPlace(me) && <Row id="my-points-desk" icon="pen" title="积分的事" text="回答申诉、补记线下的" onClick={open.pointsDesk} />}
  </>
)
