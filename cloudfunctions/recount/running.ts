const pointTo = (url: string): void => {
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

/**
 * With an address a program looks at that local cloud; without, at the environment that TCB_CONTEXT_CNFG and the cloud's own variables
 * name. The SDK reads its environment when it is loaded: load it after this.
 */
export const pointAt = ([url]: readonly string[]): void => {
  if (url !== undefined) pointTo(url)
}

/** The time there, UTC ms: that of the local cloud may have been moved. */
export const nowThere = async ([url]: readonly string[]): Promise<number> => {
  if (url === undefined) return Date.now()
  const { now } = (await (await fetch(`${url.replace(/\/$/, '')}/local/clock`)).json()) as { readonly now: string }
  return Date.parse(now)
}

export const say = (words: string): void => {
  process.stdout.write(`${words}\n`)
}

/** Ends with what the program gives: 0, or 1 when something differs; with 2 when it could not look. */
export const run = (main: (words: readonly string[]) => Promise<number>): void => {
  main(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      process.exit(2)
    },
  )
}
