import { useState } from 'react'
import type { Me } from '@/contract/people'
import { Row } from '@/ui/Row'
import { PhoneSheet } from './PhoneSheet'

/** To prove whose phone this is. */
export const PhoneRow = ({ onProved }: { onProved: (me: Me) => void }) => {
  const [proving, setProving] = useState(false)
  return (
    <>
      <Row id="my-phone" icon="phone" title="验证手机号" text="派给您的任务，验证后就能看到" onClick={() => setProving(true)} />
      <PhoneSheet visible={proving} onClose={() => setProving(false)} onProved={onProved} />
    </>
  )
}
