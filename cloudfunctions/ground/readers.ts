/** Ways by which what is kept reaches somebody: a page, a row of a list, a WeChat message, an Excel file, a line in the inbox. */
export type Outlet = 'view' | 'list' | 'message' | 'export' | 'notification'

/** Who wrote a field: a person about themselves, an office in its work, or nobody: it follows from what happened. */
export type Writer = 'person' | 'office' | 'nobody'

/** One field: who wrote it, and by which ways each kind of reader gets it. A reader who is left out gets it by none. */
export interface Row<Reader extends string> {
  readonly by: Writer
  readonly reads: { readonly [R in Reader]?: readonly Outlet[] }
}

/** The readers of one kind of document: a field without a row does not compile. */
export type Readers<Document, Reader extends string> = { readonly [Field in keyof Document]-?: Row<Reader> }

export const everywhere: readonly Outlet[] = ['view', 'list', 'message', 'export', 'notification']
/** In the program, and in no file that leaves it. */
export const inside: readonly Outlet[] = ['view', 'list', 'message', 'notification']

/** The same ways for several kinds of reader. */
export const to = <Reader extends string>(
  readers: readonly Reader[],
  by: readonly Outlet[],
): { readonly [R in Reader]?: readonly Outlet[] } =>
  Object.fromEntries(readers.map((reader) => [reader, by])) as { readonly [R in Reader]?: readonly Outlet[] }

/** Whether a reader gets a field by a way. */
export const reads = <Reader extends string>({ reads: rights }: Row<Reader>, reader: Reader, by: Outlet): boolean =>
  rights[reader]?.includes(by) === true
