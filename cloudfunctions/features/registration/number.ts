import { fingerprintOf } from '../../ground/ids'
import { dateNumber } from '../../ground/time/beijing'

/** The number of a receipt: BD20261126-3F2A7C. The letters say what kind, the date when it was confirmed. */
export const receiptNumber = (
  kind: 'BD' | 'DW',
  { _id, version }: { readonly _id: string; readonly version: number },
  now: number,
): string => `${kind}${dateNumber(now)}-${fingerprintOf([_id, version]).slice(0, 6).toUpperCase()}`
