import type { Registration } from './registration'

/** Whether somebody agreed that their unit sees what they did. */
export const agreed = ({ consent }: Pick<Registration, 'consent'>): boolean => consent !== null && consent.withdrawnAt === null
