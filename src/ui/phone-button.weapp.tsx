import { Button } from '@tarojs/components'
import type { PhoneButtonProps } from './phone-button'
import './PhoneButton.scss'

/** WeChat gives the number only from a button of its own. */
export const PhoneButton = ({ id, children, busy, onCode, onRefused }: PhoneButtonProps) => (
  <Button
    id={id}
    className="button button-main phone-button"
    openType="getPhoneNumber"
    disabled={busy}
    onGetPhoneNumber={({ detail }) => {
      if (detail.code) onCode(detail.code)
      else onRefused(detail)
    }}
  >
    {children}
  </Button>
)
