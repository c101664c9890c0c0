import { findable, oneLine } from '@/contract/text'
import { derivedId } from '../../ground/ids'
import type { Unit } from './registration'

/** A name that a secretary has accepted, in the collection `unitNames`. `_id` follows from the name. */
export interface UnitName {
  readonly _id: string
  readonly name: string
  readonly county: string
  /** The unit that took this name, or that has another by now; missing: the unit that was first known by it. */
  readonly unitId?: string
}

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

/** The id of a name, in whatever spelling. */
export const nameIdOf = (name: string): string => derivedId('n', normalised(name))

/** A unit that somebody named, as it is known today: one that took another name stays the same, and is called by it. */
export const knownAs = (unit: Unit, known: UnitName | null | undefined): Unit =>
  known?.unitId === undefined ? unit : { id: known.unitId, name: known.name }

const county = /^.{1,8}?(自治旗|自治县|[旗县市区])(?=..)/u
const office = /(委员会|管理局|服务中心|有限责任公司|有限公司|办公室|局|委|办|中心|公司|站|所)$/u

/** What near spellings of a unit's name have in common: 科右前旗水务局 and 旗水务局 are both about 水务. Null where too little is left. */
export const coreOf = (name: string): string | null => {
  const told = normalised(name)
  const core = told
    .replace(county, '')
    .replace(/^[旗县市区]/u, '')
    .replace(office, '')
  return [...core].length >= 2 ? core : null
}
