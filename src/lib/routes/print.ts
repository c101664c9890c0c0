import { device } from '@/cloud'

/** Puts the page that is shown onto paper; undefined where there is nothing to print with. */
export const { print } = device
