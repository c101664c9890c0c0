import { pointAt, run, say } from './running'

/**
 * npm run audit:ledger [-- http://127.0.0.1:8787]: recomputes every ledger of an environment from its confirmed outcomes, and
 * says where it differs.
 */
const main = async (words: readonly string[]): Promise<number> => {
  pointAt(words)
  const { auditLedger } = await import('../features/points/actions/audit')
  const { outcomes, people, differences } = await auditLedger(Date.now())
  for (const { personId, what } of differences) say(`${personId}: ${what}`)
  const found = differences.length === 0 ? 'no difference' : `${String(differences.length)} differences`
  say(`${String(outcomes)} confirmed outcomes, ${String(people)} ledgers: ${found}`)
  return differences.length === 0 ? 0 : 1
}

run(main)
