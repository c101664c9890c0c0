import type { ReactElement } from 'react'

export interface PhoneButtonProps {
  id: string
  children: string
  busy: boolean
  /** WeChat's code for the number of this phone: good for five minutes, once. */
  onCode: (code: string) => void
  /** WeChat's own words of why there is none. */
  onRefused: (failure: object) => void
}

/** Proves whose phone it is. The build puts `phone-button.weapp.tsx` or `phone-button.h5.tsx` in the place of this file. */
export declare const PhoneButton: (props: PhoneButtonProps) => ReactElement
