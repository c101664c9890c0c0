import type { SheetFile } from '@/contract/exchange'

/** A file of the phone, chosen by the person. */
export interface ChosenFile {
  readonly path: string
  readonly name: string
}

/** What came of a table that was made: `notFetched`: it did not reach the phone; `notOpened`: the phone shows no such file. */
export type Opening = 'opened' | 'notFetched' | 'notOpened'

/** How tables come in and go out. The build puts `sheet-file.weapp.ts` or `sheet-file.h5.ts` in the place of this file. */
export interface SheetFiles {
  /** Null when nothing was chosen. */
  choose(): Promise<ChosenFile | null>
  /** Shows a table under its own name, so that it can be kept or sent on. */
  open(file: SheetFile): Promise<Opening>
  /** Where one chooses from. */
  readonly chooseWord: string
}

export declare const sheetFiles: SheetFiles
