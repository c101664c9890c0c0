import { findable, oneLine } from '@/contract/text'
import { derivedId } from '../../ground/ids'
import type { Unit } from './registration'

/** 水务局机关党支部 and 水务局 are one employer: the Party organisation's own words at the end do not tell units apart. */
const organisation = /(机关)?(党委|党总支|总支部?|党支部|支部|党组)(委员会)?$/

/** The name as it tells units apart: full-width and half-width, blanks and marks make no difference. */
export const normalised = (name: string): string => {
  const told = findable(name)
  return told.replace(organisation, '') || told
}

/** A unit by the name somebody gave it; null when the words name nothing: at least two letters must be left. */
export const unitFrom = (name: string): Unit | null => {
  const told = normalised(name)
  if ([...told].length < 2 || !/\p{L}/u.test(told)) return null
  return { id: derivedId('n', told), name: oneLine(name) }
}
