/** One column of a table that goes in or out. `also`: other headings that mean the same. */
export interface Field {
  readonly heading: string
  readonly also: readonly string[]
  readonly width: number
  /** Shown in the template's notes: what belongs here. */
  readonly note: string
  /** A file without it is not this kind of table. */
  readonly telling?: true
  /** Holds a day: a number in it is one, as a spreadsheet counts them. */
  readonly day?: true
}

export const field = (heading: string, also: readonly string[], [width, note]: readonly [number, string]): Field => ({
  heading,
  also,
  width,
  note,
})
export const dated = (...parts: Parameters<typeof field>): Field => ({ ...field(...parts), day: true })
export const telling = (...parts: Parameters<typeof field>): Field => ({ ...field(...parts), telling: true })

/** Three ways to name the place of a row: by its code, or by its names from the township down. */
export const place = {
  township: field('乡镇(街道)', ['乡镇', '街道', '苏木', '乡镇名称', '苏木乡镇'], [18, '填了编码可以不填']),
  community: field('村(社区)', ['村', '社区', '嘎查', '村名', '村社区', '嘎查村', '村(社区)名称'], [18, '填了编码可以不填']),
}
export const gridCode = field('网格编码', ['编码', '网格代码', '代码'], [20, '15 位数字，就是村(社区)的 12 位编码加 3 位序号'])
