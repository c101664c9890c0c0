/** A sheet to draw on. On WeChat `id` names a canvas of the page; a browser makes its own. */
export interface Sheet {
  readonly id: string
  readonly width: number
  readonly height: number
}

export type Paint = (context: CanvasRenderingContext2D, load: (url: string) => Promise<CanvasImageSource>) => Promise<void>

/** What each platform can do with a drawing. The build puts `picture.weapp.ts` or `picture.h5.ts` in the place of this file. */
export interface Picture {
  /** Draws, and gives a path that an Image can show. */
  draw(sheet: Sheet, paint: Paint): Promise<string>
  /** Into the album, or as a download. False when it did not come about, which has been said then. */
  save(path: string, name: string): Promise<boolean>
  /** Null where there is no printer. */
  readonly print: ((path: string) => void) | null
  /** What saving is called here. */
  readonly saveWord: string
}

export declare const picture: Picture
