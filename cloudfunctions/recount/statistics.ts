import { nowThere, pointAt, run, say } from './running'

/**
 * npm run audit:statistics [-- http://127.0.0.1:8787]: counts every figure of an environment again from what was asked and done, and
 * says where the roll-ups differ.
 */
const main = async (words: readonly string[]): Promise<number> => {
  pointAt(words)
  const { auditStatistics } = await import('../features/statistics/actions/audit')
  const { documents, rollups, behind, differences } = await auditStatistics(await nowThere(words))
  for (const { id, what } of differences) say(`${id}: ${what}`)
  const found = differences.length === 0 ? 'no difference' : `${String(differences.length)} differences`
  const waiting = behind > 0 ? `, ${String(behind)} still to be counted and left out` : ''
  say(`${String(documents)} documents${waiting}, ${String(rollups)} roll-ups: ${found}`)
  return differences.length === 0 ? 0 : 1
}

run(main)
