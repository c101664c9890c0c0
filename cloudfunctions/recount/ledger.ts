/**
 * npm run audit:ledger [-- http://127.0.0.1:8787]: recomputes every ledger of an environment from its confirmed outcomes, and
 * says where it differs. With an address it looks at that local cloud; without, at the environment that TCB_CONTEXT_CNFG
 * and the cloud's own variables name. Ends with 1 when something differs, with 2 when it could not look.
 */
const pointAt = (url: string): void => {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url.replace(/\/$/, '')}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: 'audit',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
  })
}

const say = (words: string) => process.stdout.write(`${words}\n`)

const main = async ([url]: readonly string[]): Promise<number> => {
  if (url !== undefined) pointAt(url)
  // The SDK reads its environment when it is loaded.
  const { auditLedger } = await import('../features/points/actions/audit')
  const { outcomes, people, differences } = await auditLedger(Date.now())
  for (const { personId, what } of differences) say(`${personId}: ${what}`)
  const found = differences.length === 0 ? 'no difference' : `${String(differences.length)} differences`
  say(`${String(outcomes)} confirmed outcomes, ${String(people)} ledgers: ${found}`)
  return differences.length === 0 ? 0 : 1
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(2)
  },
)
