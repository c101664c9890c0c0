import type { OfferView } from '@/contract/service'
import { Card } from '@/ui/Card'
import { ContactLine } from '@/ui/Contacts'

/** Who answers for it. */
export const Organiser = ({ offer: { organiser } }: { offer: OfferView }) => (
  <Card id="organiser">
    <ContactLine id="call-organiser" contact={organiser} />
  </Card>
)
