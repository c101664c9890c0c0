import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signs what may be fetched or stored, and until when (UTC ms). Links end with the process that made them. */
export class Links {
  private readonly secret = randomBytes(32)

  sign(what: string, until: number): string {
    return createHmac('sha256', this.secret).update(`${until} ${what}`).digest('hex')
  }

  /** True when `signature` was made for `what` and its time has not passed. */
  allows(what: string, { until, signature, now }: { until: number; signature: string; now: number }): boolean {
    const expected = Buffer.from(this.sign(what, until))
    const given = Buffer.from(signature)
    return until >= now && given.length === expected.length && timingSafeEqual(given, expected)
  }
}
