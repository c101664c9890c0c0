import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'

interface TellMemberProps {
  /** The member who looks after the household. */
  name: string
  told: boolean
  onChange: (told: boolean) => void
}

/** Only where the asker says so, the member hears that the household asked for something: no word of it. */
export const TellMember = ({ name, told, onChange }: TellMemberProps) => (
  <Card>
    <CheckRow
      id="tell-member"
      title={`也告诉联系我家的党员${name}`}
      text="只告诉他您家提了哪方面的事，写的话他看不到"
      checked={told}
      onChange={onChange}
    />
  </Card>
)
