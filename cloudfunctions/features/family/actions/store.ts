import { randomInt } from 'node:crypto'
import { aggregates } from '../../store'
import type { Family } from '../family'

export const families = aggregates<Family>('families')

/** The families in which somebody stands: one, nearly always. */
export const familiesWith = (personId: string): Promise<Family[]> => families.find({ where: { 'members.personId': personId }, limit: 10 })

/** Six digits that do not begin with a nought: they are read out. */
export const newCode = (): string => String(randomInt(100_000, 1_000_000))
