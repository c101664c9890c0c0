import { device } from '@/cloud'

/** Puts the page that is shown onto paper; null where there is no printer to ask. */
export const { print } = device
