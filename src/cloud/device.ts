/** What else differs between WeChat and a browser. The build puts `device.weapp.ts` or `device.h5.ts` in the place of this file. */
export interface Device {
  /** Tells when there is signal again. */
  onSignal(tell: () => void): void
  /** A file that the phone keeps until it is thrown away; the same path where that is not possible. */
  keep(path: string): Promise<string>
  /** Prints the page; null where there is no printer to ask. */
  readonly print: (() => void) | null
}

export declare const device: Device
