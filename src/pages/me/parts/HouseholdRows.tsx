import type { Me } from '@/contract/people'
import { isMember, looksAfterAPlace } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { Row } from '@/ui/Row'

/** 户: for those who answer for a place, its households; for a member, those they look after. */
export const HouseholdRows = ({ me }: { me: Me }) => (
  <>
    {looksAfterAPlace(me) && (
      <>
        <Row id="my-dues" icon="walking" title="今天该看谁" text="打个电话、捎句话都算" onClick={() => open.dues()} />
        <Row id="my-households" icon="home" title="住户" text="谁家住哪儿、谁在联系、还缺什么" onClick={() => manage.households()} />
        <Row id="my-cover" icon="people" title="双向覆盖" text="哪些户还没有党员联系" onClick={() => manage.cover()} />
      </>
    )}
    {isMember(me) && (
      <Row id="my-linked" icon="people" title="我联系的户" text="今天该看谁、愿不愿意联系" onClick={open.linkedHouseholds} />
    )}
  </>
)
