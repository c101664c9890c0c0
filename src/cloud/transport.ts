/** What each platform must be able to do. The build puts `transport.weapp.ts` or `transport.h5.ts` in the place of this file. */
export interface Transport {
  start(): void
  /** What the function answered, unparsed; rejects when there was no answer. */
  send(name: string, input: unknown): Promise<unknown>
  /** Saves a file of the phone under `path` of the cloud storage and gives its file id. */
  upload(file: string, path: string): Promise<string>
  /** WeChat's own words per template: accept, reject, ban, filter. */
  requestSubscribe(templateIds: string[]): Promise<Record<string, string>>
  /** What 「总是保持以上选择」 stands at per template, in the same words; empty where nobody can tell. */
  keptConsents(): Promise<Record<string, string>>
  /** UTC milliseconds, as the server sees them where it tells. */
  now(): number
}

export declare const transport: Transport
