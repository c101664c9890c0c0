import type { CameForward } from '@/contract/service'
import { partStates } from '@/contract/words-service'
import { useCallable } from '@/lib/kept/person'
import { before } from '@/lib/words/dates'
import { dial } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'

const stands = ({ state, contactBy }: CameForward) =>
  contactBy === null ? partStates[state] : `${partStates[state]}，${before(contactBy)}会联系`

/** Who came forward, for those who organise. */
export const Came = ({ people }: { people: readonly CameForward[] }) => {
  const callable = useCallable()
  return (
    <>
      <Heading look="section">{people.length === 0 ? '还没有人来' : `来了 ${people.length} 人`}</Heading>
      {people.length > 0 && (
        <Card id="came" className="card-lines">
          {people.map((person) => {
            const { id, name } = person
            const phone = callable(person.phone)
            return (
              <Row
                key={id}
                icon={phone ? 'phone' : 'person'}
                title={name}
                text={stands(person)}
                onClick={phone ? () => dial(phone) : undefined}
              />
            )
          })}
        </Card>
      )}
    </>
  )
}
