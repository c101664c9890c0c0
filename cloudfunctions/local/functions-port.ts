import { CloudError, type FunctionsPort } from './gateway/ports'
import type { FunctionHost } from './host/host'

/** `functions.invokeFunction`: a function that calls another does so as the person who called it. */
export const createFunctionsPort = (host: FunctionHost): FunctionsPort => ({
  invoke: async (name, data, { secretId }) => {
    if (!host.has(name)) throw new CloudError('FUNCTIONS_REQUEST_FAIL', `FunctionName parameter could not be found: ${name}`)
    const identity = host.callOf(secretId)?.identity ?? { openid: null, source: 'wx_client' as const }
    const { outcome } = await host.run({ function: name, event: data, identity, takesFault: false })
    if (outcome.kind !== 'returned')
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `${name}: ${outcome.kind === 'timedOut' ? 'time limit' : outcome.error}`)
    return JSON.parse(outcome.json) as unknown
  },
})
