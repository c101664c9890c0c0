import type { Output } from '@/contract'

export type Family = Output<'family.mine'>
export type Member = Family['members'][number]

/** What coming together shows, and what it does not: read before anybody taps. */
export const showing = '合用以后，家里人互相看得到名字和有多少积分。积分还是各人的，只有自己能给家人。'
