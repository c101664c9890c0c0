import { where } from '../../../platform/documents'
import { isCommunity } from '../../../ground/places'
import type { Codes } from '../recode'
import { following, type Follower } from '../recoding'

/** What of one kind carries one of these codes: found by its community, and where it names places of any size, by each of them. */
export const carrying = (kind: Follower, codes: Codes) => {
  const all = Object.keys(codes)
  return { [following[kind].by]: where.in(following[kind].ofAnySize ? all : all.filter(isCommunity)) }
}
