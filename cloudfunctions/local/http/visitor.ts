import type { IncomingHttpHeaders } from 'node:http'

/** Names of this machine: a web page elsewhere must not reach the local cloud under a name of its own. */
const ours = /^(127\.0\.0\.1|localhost)(:\d+)?$/

/**
 * Whether a request may come in at all, whatever it asks for: by a name of this machine, and from no page but our own. A browser says
 * where a page is from that sends something (`origin`), and that it is another's (`sec-fetch-site`); a program says neither.
 */
export const mayComeIn = ({ host = '', origin, ...others }: IncomingHttpHeaders): boolean => {
  if (!ours.test(host)) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  return others['sec-fetch-site'] !== 'cross-site' || others['sec-fetch-mode'] === 'navigate'
}
