import type { Me } from '@/contract/people'
import { looksAfterAPlace } from '@/lib/kept/person'
import { manage } from '@/lib/routes/routes-manage'
import { Row } from '@/ui/Row'

/** 户: for those who answer for a place, its households. */
export const HouseholdRows = ({ me }: { me: Me }) =>
  looksAfterAPlace(me) && (
    <Row id="my-households" icon="home" title="住户" text="谁家住哪儿、谁在联系、还缺什么" onClick={() => manage.households()} />
  )
