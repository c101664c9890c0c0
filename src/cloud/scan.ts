/** The camera as a reader of codes. The build puts `scan.weapp.ts` or `scan.h5.ts` in the place of this file. */
export interface Scanner {
  /** What stands in the code; null when nothing was scanned. */
  scan(): Promise<string | null>
  /** Whether this phone can scan at all. */
  readonly able: boolean
}

export declare const scanner: Scanner
