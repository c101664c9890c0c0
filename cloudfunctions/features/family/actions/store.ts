import { where } from '../../../platform/documents'
import { aggregates } from '../../store'
import type { Family } from '../family'

export const families = aggregates<Family>('families')

/** The families in which somebody stands, one nearly always, or waits to be let in. */
export const familiesWith = (personId: string): Promise<Family[]> =>
  families.find({ where: where.or([{ 'members.personId': personId }, { 'asking.personId': personId }]), limit: 10 })
