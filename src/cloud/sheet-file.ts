/** A file of the phone, chosen by the person. */
export interface ChosenFile {
  readonly path: string
  readonly name: string
}

/** How tables come in and go out. The build puts `sheet-file.weapp.ts` or `sheet-file.h5.ts` in the place of this file. */
export interface SheetFiles {
  /** Null when nothing was chosen. */
  choose(): Promise<ChosenFile | null>
  /** Shows a table, so that it can be kept or sent on. False when it could not be opened. */
  open(url: string, name: string): Promise<boolean>
  /** Where one chooses from. */
  readonly chooseWord: string
}

export declare const sheetFiles: SheetFiles
