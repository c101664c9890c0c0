import { useState } from 'react'
import { mobileIn } from '@/contract/phone'
import { BigButton } from './BigButton'
import { Field } from './Field'
import type { PhoneButtonProps } from './phone-button'
import './PhoneButton.scss'

/** In the place of WeChat's own question in a browser: on the local cloud every number may be tried. */
export const PhoneButton = ({ id, children, busy, onCode }: PhoneButtonProps) => {
  const [number, setNumber] = useState('')
  const mobile = mobileIn(number)
  return (
    <>
      <Field id={`${id}-number`} kind="phone" label="微信里不用填。试用时填一个手机号" value={number} onChange={setNumber} inSheet />
      <BigButton
        id={id}
        look="main"
        busy={busy}
        missing={mobile === null ? '请填一个 11 位的手机号' : null}
        onClick={() => onCode(`local-${mobile ?? ''}`)}
      >
        {children}
      </BigButton>
    </>
  )
}
