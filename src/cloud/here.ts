/** Where this phone is, asked once for one scan. The build puts `here.weapp.ts` or `here.h5.ts` in the place of this file. */
export interface Here {
  /** GCJ-02 degrees; null where the person does not let it, or the phone does not know. */
  point(): Promise<{ lng: number; lat: number } | null>
}

export declare const here: Here
