import { aggregates } from '../../store'
import type { Family } from '../family'

export const families = aggregates<Family>('families')

/** The families in which somebody stands: one, nearly always. */
export const familiesWith = (personId: string): Promise<Family[]> => families.find({ where: { 'members.personId': personId }, limit: 10 })
