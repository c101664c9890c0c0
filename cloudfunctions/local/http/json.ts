/** How deep JSON may nest: deeper than any document, and less deep than what ends a process. */
const deepest = 200

/** Brackets that stand open at once, those within strings apart. */
const depthOf = (text: string): number => {
  let [depth, most, within] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (within && sign === '\\') at += 1
    if (sign === '"') within = !within
    if (within) continue
    if (sign === '[' || sign === '{') depth += 1
    if (sign === ']' || sign === '}') depth -= 1
    most = Math.max(most, depth)
  }
  return most
}

/** @throws SyntaxError for what is no JSON, or nests too deep to be anything that somebody means */
export const parseJson = (text: string): unknown => {
  if (depthOf(text) > deepest) throw new SyntaxError('the JSON nests too deep')
  return JSON.parse(text) as unknown
}
